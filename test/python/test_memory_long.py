"""Memory, connections and threads after more calls than ``test_memory.py`` makes."""

from __future__ import annotations

from test_memory import check_calls, check_calls_in_an_event_loop


def test_very_many_calls_of_every_kind_leave_nothing_behind() -> None:
    check_calls(10_000)


def test_very_many_calls_in_an_event_loop_leave_nothing_behind() -> None:
    check_calls_in_an_event_loop(10_000)
