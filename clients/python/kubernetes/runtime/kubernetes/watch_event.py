"""Events, states and options of watches."""

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
    """Its current state; for ``DELETED``, its last known state."""


@dataclass(frozen=True)
class WatchState:
    """What a watch is doing.

    ``listing``: listing all objects. ``connecting``: requesting the changes after a version; the loop has consumed the
    whole list. ``watching``: the connection is established. ``backing-off``: waiting before the next attempt.
    ``stopped``: over.
    """

    state: Literal["listing", "connecting", "watching", "backing-off", "stopped"]
    resource_version: str | None = None
    delay: float | None = None
    """In seconds."""
    failures: int = 0
    """Number of consecutive failures."""
    error: BaseException | None = None


class WatchOptions(CallOptions, total=False):
    """Options of watches.

    ``_retry`` sets the waits between failures, and how many consecutive failures end the loop with the last error. By
    default, five failures end it before the first success; after a success, none do. False ends it with the first
    failure. Waits start at 0.8 s and grow to 30 s by default. If the server asks for longer waits, they are honoured up
    to ``max_retry_after``, five minutes by default.
    """

    _known: Iterable[Any] | None
    """Known objects: the list from which the given ``resource_version`` was taken.

    Without that version, the watch lists first and returns only the differences from these objects.
    """
    _on_state_change: Callable[[WatchState], None] | None
    """Called whenever the state of the watch changes."""
    _once: bool
    """End when the server closes the first connection normally."""


@dataclass(frozen=True)
class WatchSettings:
    """The same options, as a session expects them."""

    retry: RetryOptions | Literal[False] | None = None
    known: Iterable[Any] | None = None
    on_state_change: Callable[[WatchState], None] | None = None
    once: bool = False


class WatchStreamError(OpenApiException):
    """The server sent an unexpected error event, or something that is not an event."""
