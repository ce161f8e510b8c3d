"""What the core of a call asks of whoever drives it: a thread, or an event loop.

A call is a generator of these; the driver carries each out, and sends its result back or throws its error. So there is
one core under both clients, and it never waits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .credentials import Tokens
    from .encode_body import Content
    from .limits import Limits


@dataclass(frozen=True)
class Send:
    """Send a request; gives a :class:`RawAnswer`. The limits are started and stopped by the driver."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: Content | None
    limits: Limits
    connect: float | None
    headers_timeout: float | None


@dataclass(frozen=True)
class RawAnswer:
    """An answer whose content is still to be read, or to be closed."""

    status: int
    reason: str
    headers: Mapping[str, str]
    """By lower-case name; repeated ones joined by commas."""
    response: Any
    """The driver's own."""


@dataclass(frozen=True)
class ReadAll:
    """Read what is left of an answer's content, or its beginning where it is longer than ``most``; gives bytes."""

    answer: RawAnswer
    limits: Limits
    idle: float | None
    most: int | None = None


@dataclass(frozen=True)
class Sleep:
    """Wait; gives nothing."""

    seconds: float


@dataclass(frozen=True)
class AskForToken:
    """Ask a source for a token, once for all that wait for one; gives it."""

    tokens: Tokens
    refused: str | None


@dataclass(frozen=True)
class CallHook:
    """Call a function of the user's, which may be asynchronous where the client is."""

    function: Callable[[Any], Any]
    argument: Any


Effect = Send | ReadAll | Sleep | AskForToken | CallHook
