"""Memory, connections and threads do not grow with the number of calls."""

from __future__ import annotations

from check_memory import check_calls, check_calls_in_an_event_loop


def test_very_many_calls_of_every_kind_leak_nothing() -> None:
    check_calls(10_000)


def test_very_many_calls_in_an_event_loop_leak_nothing() -> None:
    check_calls_in_an_event_loop(10_000)
