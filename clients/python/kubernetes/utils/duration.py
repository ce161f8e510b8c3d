"""Durations."""

from __future__ import annotations

from ..runtime.kubernetes.duration import format_duration, parse_duration

__all__ = ["format_duration", "parse_duration"]
