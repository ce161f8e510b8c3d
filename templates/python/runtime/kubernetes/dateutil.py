"""Dates as strings, with the interface of the official client."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from math import copysign

from ..date_time import DateTime, format_date_time

UTC = timezone.utc


class TimezoneInfo(tzinfo):
    """A fixed offset from UTC, in hours and minutes."""

    def __init__(self, h: int, m: int) -> None:
        """Create one. The hours are negative west of Greenwich, and the minutes have their sign."""
        self._offset = timedelta(hours=h, minutes=copysign(m, h))

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """The offset."""
        return self._offset

    def dst(self, dt: datetime | None) -> timedelta:
        """Zero: there is no daylight saving time."""
        return timedelta()

    def tzname(self, dt: datetime | None) -> str:
        """The offset as a string."""
        return str(timezone(self._offset))


def parse_rfc3339(s: str | datetime) -> datetime:
    """Parse a date. One without a time zone is in UTC.

    Raises:
        ValueError: If it is invalid.
    """
    # Fractions may follow a comma, as in ISO 8601. A date has no leap seconds.
    text = s.strip().replace(",", ".", 1) if isinstance(s, str) else ""
    found = DateTime.parse(text) if isinstance(s, str) and ":60" not in text else s
    if not isinstance(found, datetime):
        raise ValueError(f"Invalid RFC3339 date: {s!r}; expected YYYY-MM-DDTHH:MM:SSZ")
    return found if found.tzinfo is not None else found.replace(tzinfo=timezone.utc)


def format_rfc3339(date_time: datetime) -> str:
    """Write a date in UTC. One without a time zone is already in UTC."""
    zoned = date_time if date_time.tzinfo is not None else date_time.replace(tzinfo=timezone.utc)
    return format_date_time(zoned.astimezone(timezone.utc))
