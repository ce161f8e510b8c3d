"""The four limits of a call."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from time import monotonic

from .call_options import Timeouts
from .errors import ApiTimeoutError, Limit
from .longest_wait import LONGEST_WAIT

#: What limits are unless someone says otherwise.
DEFAULT_TIMEOUTS: Timeouts = {"connect": 10, "headers": 60, "idle": 60, "total": None}


class Limits:
    """Watches over one call: of ``connect``, ``headers`` and ``idle`` one is running, and ``total`` beside it."""

    def __init__(self, operation: str, total: float | None) -> None:
        self.operation = operation
        self.secrets: tuple[str, ...] = ()
        """What no message about the call may repeat."""
        self.on_change: Callable[[], None] | None = None
        """Told whenever the time that is left changes other than by passing."""
        self._total = total or None
        self._deadline = monotonic() + total if total else None
        self._limit: Limit = "total"
        self._seconds: float | None = None
        self._until: float | None = None

    def start(self, limit: Limit, seconds: float | None) -> None:
        """Start one limit, or start it again; the one that was running ends."""
        self._limit, self._seconds = limit, seconds or None
        self._until = monotonic() + seconds if seconds else None
        if self.on_change is not None:
            self.on_change()

    def stop(self) -> None:
        """End the limit that is running."""
        self.start("total", None)

    def stop_total(self) -> None:
        """End the limit of the whole call."""
        self._total = self._deadline = None

    def left(self) -> float | None:
        """How many seconds are left until the first limit is reached, negative ones included; None for no limit."""
        ends = [end for end in (self._until, self._deadline) if end is not None]
        return min(ends) - monotonic() if ends else None

    def total_left(self) -> float | None:
        """How many seconds are left for the whole call."""
        return None if self._deadline is None else self._deadline - monotonic()

    def raise_if_over(self) -> None:
        """Raise if there is no time left for the whole call.

        Raises:
            ApiTimeoutError: If so.
        """
        if self._deadline is not None and self._deadline <= monotonic():
            raise ApiTimeoutError("total", self._total or 0, self.operation)

    @property
    def seconds(self) -> float:
        """How long the limit is that is running."""
        return self._seconds or 0

    def error(self) -> ApiTimeoutError:
        """What to raise now that a limit is reached."""
        if self._deadline is not None and (self._until is None or self._deadline <= self._until):
            return ApiTimeoutError("total", self._total or 0, self.operation)
        return ApiTimeoutError(self._limit, self._seconds or 0, self.operation)

    def timeout(self) -> float | None:
        """Seconds that an operation of a socket may take.

        Raises:
            ApiTimeoutError: If there are none left.
        """
        left = self.left()
        if left is not None and left <= 0:
            raise self.error()
        return None if left is None else min(left, LONGEST_WAIT)


#: The limits of the exchange that this thread is waiting for.
current_limits: ContextVar[Limits | None] = ContextVar("current_limits", default=None)
