"""Watches."""

from __future__ import annotations

from ..runtime.kubernetes.official_watch import Watch
from ..runtime.kubernetes.watch_event import WatchEvent, WatchOptions, WatchState, WatchStreamError

__all__ = ["Watch", "WatchEvent", "WatchOptions", "WatchState", "WatchStreamError"]
