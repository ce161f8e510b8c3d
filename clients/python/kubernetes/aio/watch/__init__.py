"""Watches, in an event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.official_watch import AsyncWatch as Watch
from ...runtime.kubernetes.watch_event import WatchEvent, WatchOptions, WatchState, WatchStreamError
from ...runtime.lazy import submodules

__all__ = ["Watch", "WatchEvent", "WatchOptions", "WatchState", "WatchStreamError"]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
