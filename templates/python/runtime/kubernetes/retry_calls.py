"""Repeats failed calls, as the Go client of Kubernetes does."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar, cast

T = TypeVar("T")


@dataclass(frozen=True)
class Backoff:
    """How often to repeat, and how long to wait in between."""

    steps: int
    """Maximum number of attempts, the first one included."""
    duration: float
    """The first wait, in seconds."""
    factor: float
    """Factor from one wait to the next; 0 keeps them equal."""
    jitter: float = 0.0
    """A random addition of up to this fraction of a wait."""
    cap: float = 0.0
    """Stop before a wait would exceed this many seconds; 0 for no limit."""

    def __post_init__(self) -> None:
        if self.steps < 1:
            raise ValueError("steps must be at least 1")
        for name in ("duration", "factor", "jitter", "cap"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must not be negative")


DEFAULT_BACKOFF = Backoff(steps=4, duration=0.01, factor=5.0, jitter=0.1)
"""For contended resources."""
DEFAULT_RETRY = Backoff(steps=5, duration=0.01, factor=1.0, jitter=0.1)
"""For conflicts."""
DEFAULT_RETRY_AFTER_BACKOFF = Backoff(steps=11, duration=0.0, factor=1.0)
"""For servers that say how long to wait."""

_DEFAULT_MAX_RETRIES = DEFAULT_RETRY_AFTER_BACKOFF.steps - 1


def is_conflict(error: Exception) -> bool:
    """Whether the server responded with 409."""
    return getattr(error, "status", None) == 409


def is_too_many_requests(error: Exception) -> bool:
    """Whether the server responded with 429."""
    return getattr(error, "status", None) == 429


def is_retry_after_response(error: Exception) -> bool:
    """Whether the server is busy and says for how long."""
    status: Any = getattr(error, "status", None)
    is_busy = isinstance(status, int) and (status == 429 or status >= 500)
    return is_busy and retry_after_seconds(error) is not None


def retry_after_seconds(error: Exception) -> float | None:
    """How long the server asks to wait; None unless it is a whole number of seconds."""
    headers = cast("Mapping[str, Any]", getattr(error, "headers", None) or {})
    for name, value in headers.items():
        if name.lower() == "retry-after":
            text = str(value).strip()
            return float(text) if re.fullmatch("[0-9]+", text) else None
    return None


def retry_after_max_retries(retries: Any = None) -> int:
    """Number of repetitions.

    Args:
        retries: A number; True or None for the default, False for none; or an object of another library with ``total``
            repetitions or a number of ``attempts``.
    """
    if isinstance(retries, bool) or retries is None:
        return 0 if retries is False else _DEFAULT_MAX_RETRIES
    if isinstance(retries, int):
        return max(0, retries)
    for name, first in (("total", 0), ("attempts", 1)):
        if hasattr(retries, name):
            given: object = getattr(retries, name)
            if isinstance(given, int) and not isinstance(given, bool):
                return max(0, given - first)
            if given is None or isinstance(given, bool):
                return retry_after_max_retries(given)
    return _DEFAULT_MAX_RETRIES


def retry_after_backoff(retries: Any = None, backoff: Backoff | None = None) -> Backoff:
    """A backoff with as many repetitions as :func:`retry_after_max_retries` counts."""
    given = backoff or DEFAULT_RETRY_AFTER_BACKOFF
    return given if retries is None else replace(given, steps=retry_after_max_retries(retries) + 1)


def on_error(
    backoff: Backoff,
    retriable: Callable[[Exception], bool],
    fn: Callable[[], T],
    sleep_func: Callable[[float], None] = time.sleep,
    random_func: Callable[[], float] = random.random,
) -> T:
    """Call a function until it succeeds, fails with another error, or the attempts are used up."""
    return _repeat(_waits(backoff, random_func), retriable, fn, sleep_func)


def retry_on_conflict(
    fn: Callable[[], T],
    backoff: Backoff = DEFAULT_RETRY,
    sleep_func: Callable[[float], None] = time.sleep,
    random_func: Callable[[], float] = random.random,
) -> T:
    """Read, change and write an object; repeat if another writer has changed it meanwhile.

    Args:
        fn: Does all three steps, since the object is outdated after a conflict.
        backoff: How often to repeat.
        sleep_func: Waits.
        random_func: Returns a number between 0 and 1.
    """
    return on_error(backoff, is_conflict, fn, sleep_func, random_func)


def on_retry_after_error(
    backoff: Backoff,
    retriable: Callable[[Exception], bool],
    fn: Callable[[], T],
    sleep_func: Callable[[float], None] = time.sleep,
    random_func: Callable[[], float] = random.random,
) -> T:
    """Like :func:`on_error`; waits as long as the server asks, if that is longer."""
    return _repeat(_waits(backoff, random_func, heeds_server=True), retriable, fn, sleep_func)


async def on_error_async(
    backoff: Backoff,
    retriable: Callable[[Exception], bool],
    fn: Callable[[], Awaitable[T]],
    sleep_func: Callable[[float], Awaitable[None]] = asyncio.sleep,
    random_func: Callable[[], float] = random.random,
) -> T:
    """Call a function until it succeeds, fails with another error, or the attempts are used up."""
    return await _repeat_async(_waits(backoff, random_func), retriable, fn, sleep_func)


async def retry_on_conflict_async(
    fn: Callable[[], Awaitable[T]],
    backoff: Backoff = DEFAULT_RETRY,
    sleep_func: Callable[[float], Awaitable[None]] = asyncio.sleep,
    random_func: Callable[[], float] = random.random,
) -> T:
    """Read, change and write an object; repeat if another writer has changed it meanwhile."""
    return await on_error_async(backoff, is_conflict, fn, sleep_func, random_func)


async def on_retry_after_error_async(
    backoff: Backoff,
    retriable: Callable[[Exception], bool],
    fn: Callable[[], Awaitable[T]],
    sleep_func: Callable[[float], Awaitable[None]] = asyncio.sleep,
    random_func: Callable[[], float] = random.random,
) -> T:
    """Like :func:`on_error_async`; waits as long as the server asks, if that is longer."""
    return await _repeat_async(_waits(backoff, random_func, heeds_server=True), retriable, fn, sleep_func)


Waits = Generator[float, Exception, None]


class _LastWait(float):
    """A wait without an attempt after it: the official client waits once more before it gives up."""


def _waits(backoff: Backoff, random_func: Callable[[], float], *, heeds_server: bool = False) -> Waits:
    """Receives each failure and yields the wait after it; ends when there is no further attempt."""
    duration, left = backoff.duration, backoff.steps
    error = yield 0.0
    while left > 1:
        left -= 1
        wait = duration + (random_func() * backoff.jitter * duration if backoff.jitter else 0.0)
        if backoff.factor:
            duration *= backoff.factor
            if 0 < backoff.cap < duration:
                yield _LastWait(wait)
                return
        error = yield max(wait, (retry_after_seconds(error) or 0.0) if heeds_server else 0.0)


def _repeat(
    waits: Waits, retriable: Callable[[Exception], bool], fn: Callable[[], T], sleep_func: Callable[[float], None]
) -> T:
    next(waits)
    while True:
        try:
            return fn()
        except Exception as error:
            wait = _next_wait(waits, error) if retriable(error) else None
            if wait is None:
                raise
            if isinstance(wait, _LastWait):
                sleep_func(wait)
                raise
        sleep_func(wait)


async def _repeat_async(
    waits: Waits,
    retriable: Callable[[Exception], bool],
    fn: Callable[[], Awaitable[T]],
    sleep_func: Callable[[float], Awaitable[None]],
) -> T:
    next(waits)
    while True:
        try:
            return await fn()
        except Exception as error:
            wait = _next_wait(waits, error) if retriable(error) else None
            if wait is None:
                raise
            if isinstance(wait, _LastWait):
                await sleep_func(wait)
                raise
        await sleep_func(wait)


def _next_wait(waits: Waits, error: Exception) -> float | None:
    try:
        return waits.send(error)
    except StopIteration:
        return None
