"""Durations in the format of the Gateway API (GEP-2257): ``1h30m``, ``500ms``."""

from __future__ import annotations

import re
from datetime import timedelta

_units = {
    "h": timedelta(hours=1),
    "m": timedelta(minutes=1),
    "s": timedelta(seconds=1),
    "ms": timedelta(milliseconds=1),
}
_part = "([0-9]{1,5})(h|ms|m|s)"
_whole = re.compile(f"(?:{_part}){{1,4}}", re.ASCII)
_longest = timedelta(hours=99999, minutes=59, seconds=59, milliseconds=999)


def parse_duration(duration: str) -> timedelta:
    """Parse a duration. Repeated units add up.

    Raises:
        ValueError: If it is invalid.
    """
    if _whole.fullmatch(duration) is None:
        raise ValueError(f"not a duration: {duration}")
    return sum((int(count) * _units[unit] for count, unit in re.findall(_part, duration)), timedelta())


def format_duration(delta: timedelta) -> str:
    """Write a duration in the largest units that fit.

    Raises:
        ValueError: If it is negative, not a whole number of milliseconds, or 100,000 hours or longer.
    """
    if delta < timedelta():
        raise ValueError(f"a duration cannot be negative: {delta}")
    if delta > _longest:
        raise ValueError(f"a duration cannot be longer than 99999h59m59s999ms: {delta}")
    if delta % _units["ms"]:
        raise ValueError(f"a duration cannot be finer than a millisecond: {delta}")
    said = ""
    for unit, length in _units.items():
        count, delta = divmod(delta, length)
        said += f"{count}{unit}" if count else ""
    return said or "0s"
