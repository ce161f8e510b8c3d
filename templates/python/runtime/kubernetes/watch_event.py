"""What watches give, and what they tell of themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from ..call_options import CallOptions, RetryOptions
from ..errors import OpenApiException

T = TypeVar("T")


@dataclass(frozen=True)
class WatchEvent(Generic[T]):
    """A change of an object."""

    type: Literal["ADDED", "MODIFIED", "DELETED"]
    object: T
    """As it is now; for ``DELETED``, as it was last known."""


@dataclass(frozen=True)
class WatchState:
    """What a watch is doing.

    ``listing``: reading everything there is. ``connecting``: asking for what comes after a version; all that was listed
    has been taken from the loop. ``watching``: the connection stands. ``backing-off``: waiting before the next attempt.
    ``stopped``: over.
    """

    state: Literal["listing", "connecting", "watching", "backing-off", "stopped"]
    resource_version: str | None = None
    delay: float | None = None
    """In seconds."""
    failures: int = 0
    """How often in a row it has failed."""
    error: BaseException | None = None


class WatchOptions(CallOptions, total=False):
    """Options of watches.

    ``_retry`` says how long to wait between failures, and how many in a row end the loop with the last one's error:
    five unless given as long as nothing has succeeded yet, no number of them afterwards. False ends it with the
    first. The waits start at 0.8 s and do not exceed 30 s unless given, or the server asks for longer ones: those are
    kept up to ``max_retry_after``, five minutes unless given.
    """

    _known: Iterable[Any] | None
    """Objects already known: what was listed to get the ``resource_version`` given.

    Without that version the watch lists first, and gives what differs from these.
    """
    _on_state_change: Callable[[WatchState], None] | None
    """Told what the watch is doing, whenever that changes."""
    _once: bool
    """End when the server ends the first connection in order."""


@dataclass(frozen=True)
class WatchSettings:
    """The same, as a session has them."""

    retry: RetryOptions | Literal[False] | None = None
    known: Iterable[Any] | None = None
    on_state_change: Callable[[WatchState], None] | None = None
    once: bool = False


class WatchStreamError(OpenApiException):
    """The server ended a watch by an event that is no error of a known form, or sent what is no event."""
