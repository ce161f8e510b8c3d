"""Dates as strings."""

from __future__ import annotations

from ...runtime.kubernetes.dateutil import UTC, TimezoneInfo, format_rfc3339, parse_rfc3339

__all__ = ["UTC", "TimezoneInfo", "format_rfc3339", "parse_rfc3339"]
