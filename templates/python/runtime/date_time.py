"""Dates with the precision that they came with."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeAlias

_pattern = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))?", re.ASCII
)


class DateTime(datetime):
    """A ``datetime`` that is written as it came: nanoseconds, trailing zeros and the offset's spelling survive."""

    _text: str

    @classmethod
    def parse(cls, text: str) -> DateTime | None:
        """Read a date of RFC 3339; None if it is none, or none that ``datetime`` can hold."""
        match = _pattern.fullmatch(text)
        if match is None:
            return None
        fraction, sign, hours, minutes = match.group(7, 8, 9, 10)
        year, month, day, hour, minute, second = (int(part) for part in match.group(1, 2, 3, 4, 5, 6))
        offset = timedelta() if sign is None else timedelta(hours=int(hours), minutes=int(minutes))
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        try:
            zone = timezone.utc if not offset else timezone(-offset if sign == "-" else offset)
            # A leap second is the last moment of its minute.
            value = cls(year, month, day, hour, minute, min(second, 59), micro, zone)
        except ValueError:
            return None
        value._text = text
        return value

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[Any, ...]:
        text = text_of(self)
        if text is not None:
            return DateTime.parse, (text,)
        return datetime.fromisoformat, (self.isoformat(),)


def text_of(value: datetime) -> str | None:
    """The text that a date came as; None for one that was made here."""
    # A date that is computed from another one has no text.
    return value.__dict__.get("_text") if isinstance(value, DateTime) else None


def format_date_time(value: datetime, *, micro: bool = False) -> str:
    """A date as RFC 3339 has it: as it came, or with a fraction only where it has one (always, with ``micro``).

    Raises:
        ValueError: If the date has no time zone: it could mean any moment of a day.
    """
    text = text_of(value)
    if text is not None:
        return text
    if value.utcoffset() is None:
        raise ValueError("a date without a time zone cannot be sent: use datetime.now(timezone.utc)")
    shown = value.isoformat(timespec="microseconds") if micro else value.isoformat()
    return f"{shown[:-6]}Z" if shown.endswith("+00:00") else shown


if TYPE_CHECKING:
    MicroTime: TypeAlias = datetime
else:

    class MicroTime(datetime):
        """Marks a date that is always written with its microseconds, as servers demand of some."""
