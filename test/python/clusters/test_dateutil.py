"""Dates as strings, with the interface of the official client."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from runtime.kubernetes.dateutil import TimezoneInfo, format_rfc3339, parse_rfc3339


def test_minutes_of_a_time_zone_have_the_sign_of_its_hours() -> None:
    assert TimezoneInfo(-2, 30).utcoffset(None) == -timedelta(hours=2, minutes=30)
    assert format_rfc3339(datetime(2020, 1, 1, tzinfo=TimezoneInfo(-2, 30))) == "2020-01-01T02:30:00Z"


def test_fractions_may_follow_a_comma() -> None:
    assert parse_rfc3339("2020-01-01T00:00:00,5Z") == datetime(2020, 1, 1, 0, 0, 0, 500_000, timezone.utc)


@pytest.mark.parametrize("text", ["", "soon", "2020-01-01T00:00:60Z", "2020-13-01T00:00:00Z"])
def test_other_text_is_an_error_that_says_what_to_write(text: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid RFC3339 date.*YYYY-MM-DD"):
        parse_rfc3339(text)
