"""What can be said of a single call; it wins over what was said of the client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Union

from typing_extensions import TypedDict


class Timeouts(TypedDict, total=False):
    """Four separate limits, in seconds; 0 or None is none.

    A client's ``idle`` and ``total`` are for answers that are read whole. An answer that is a stream (a download,
    events, a watch) may be silent for long, and last for days: for those, ``total`` ends with the answer's headers,
    and ``idle`` is none, unless the call itself asks for it.
    """

    connect: float | None
    """Until the connection stands, TLS and proxy included. 10 unless given."""
    headers: float | None
    """From there, or the last piece of the request's body, until the answer's headers. 60 unless given."""
    idle: float | None
    """Between two pieces of the answer's body, while they are waited for. 60 unless given."""
    total: float | None
    """The whole call, retries and waiting between them included. None unless given."""


class RetryOptions(TypedDict, total=False):
    """When a failed call is made again, and how long it waits before; times in seconds."""

    attempts: int
    """How often at most, the first time included. 3 unless given."""
    base_delay: float
    """Upper bound of the wait before the second attempt, doubled with each further one. 0.25 unless given."""
    max_delay: float
    """Upper bound of every wait that we choose. 10 unless given."""
    max_retry_after: float
    """The longest ``Retry-After`` that is honoured; a call that is to wait longer fails at once. 60 unless given."""
    random: Callable[[], float]
    """Between 0 and 1; where in the range a wait falls. ``random.random`` unless given."""


@dataclass(frozen=True)
class ResponseInfo:
    """An answer as hooks see it: all but the content."""

    operation: str
    """Id of the operation."""
    method: str
    url: str
    """Secrets taken out."""
    status: int
    reason: str
    headers: Mapping[str, str]
    """By lower-case name."""
    attempt: int
    """1 for the first one."""


class CallOptions(TypedDict, total=False):
    """Options of every call. Their names begin with an underscore, as any other may be a parameter of the document."""

    _timeouts: Timeouts
    _retry: RetryOptions | Literal[False]
    """False makes a single attempt."""
    _headers: Mapping[str, str] | None
    """Sent besides the operation's own."""
    _query: Mapping[str, Any]
    """Sent besides the operation's own query parameters."""
    _content_type: str | None
    """Media type of the body, instead of the first one that the operation consumes."""
    _accept: str | None
    """Media type of the answer, instead of those that the operation produces."""
    _on_response: Callable[[ResponseInfo], None]
    """Called with the answer that the call ends with, before its content is read."""
    _preload_content: bool
    """False gives the answer as a stream, undecoded."""
    _request_timeout: float | tuple[float | None, float | None] | None
    """Connecting and waiting for the answer and its pieces; or connecting, and the rest; in seconds."""
    _return_http_data_only: bool
    """False gives what the ``…_with_http_info`` methods give."""
    _request_auth: Any
    """Means nothing here."""
    _host_index: int
    """Means nothing here."""
    _check_return_type: bool
    """Means nothing here."""
    async_req: bool
    """Make the call in another thread, and give an ``AsyncResult`` at once (synchronous clients)."""


class PlainOptions(TypedDict, total=False):
    """The same, as the core has them."""

    timeouts: Timeouts
    retry: RetryOptions | Literal[False]
    headers: Mapping[str, str]
    query: Mapping[str, Any]
    content_type: str | None
    accept: str | None
    on_response: Callable[[ResponseInfo], None]


AnyOptions = Union[CallOptions, PlainOptions]
