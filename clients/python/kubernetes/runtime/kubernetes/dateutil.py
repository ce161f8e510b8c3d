"""Dates as texts, as the official client has them."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo

from ..date_time import DateTime, format_date_time

UTC = timezone.utc


class TimezoneInfo(tzinfo):
    """An offset from UTC, of hours and minutes."""

    def __init__(self, h: int, m: int) -> None:
        """Make one; both are negative west of Greenwich."""
        self._offset = timedelta(hours=h, minutes=m)

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """The offset."""
        return self._offset

    def dst(self, dt: datetime | None) -> timedelta:
        """There is no summer time."""
        return timedelta()

    def tzname(self, dt: datetime | None) -> str:
        """As in texts."""
        return str(timezone(self._offset))


def parse_rfc3339(s: str | datetime) -> datetime:
    """Read a date; one without a time zone is of UTC.

    Raises:
        ValueError: If it is none.
    """
    found = DateTime.parse(s.strip()) if isinstance(s, str) else s
    if found is None:
        raise ValueError(f"{s!r} is no date of RFC 3339")
    return found if found.tzinfo is not None else found.replace(tzinfo=timezone.utc)


def format_rfc3339(date_time: datetime) -> str:
    """Write a date, in UTC; one without a time zone is of UTC already."""
    zoned = date_time if date_time.tzinfo is not None else date_time.replace(tzinfo=timezone.utc)
    return format_date_time(zoned.astimezone(timezone.utc))
