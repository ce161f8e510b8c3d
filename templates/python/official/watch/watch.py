"""Watches."""

from __future__ import annotations

from ..runtime.kubernetes.official_watch import Watch

__all__ = ["Watch"]
