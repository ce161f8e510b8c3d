"""Watches, in an event loop."""

from __future__ import annotations

from ...runtime.kubernetes.official_watch import AsyncWatch as Watch
from ...runtime.kubernetes.official_watch import AsyncWatchStream as Stream

__all__ = ["Stream", "Watch"]
