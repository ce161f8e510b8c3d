"""What a client can be told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from .call_options import ResponseInfo


@dataclass(frozen=True)
class Tls:
    """Certificates and what to check them against, in PEM: texts, bytes, or paths of files."""

    ca: str | bytes | None = None
    """Authorities to trust instead of the system's."""
    cert: str | bytes | None = field(default=None, repr=False)
    """The client's certificate, with what leads to its authority."""
    key: str | bytes | None = field(default=None, repr=False)
    passphrase: str | None = field(default=None, repr=False)
    server_name: str | None = None
    """The name that the server's certificate has to bear, where it is not that of the base URL."""
    insecure_skip_verify: bool = False
    """Accept any certificate: whoever stands in between reads and changes everything."""
    check_hostname: bool = True


@dataclass(frozen=True)
class RequestInfo:
    """A request about to be sent."""

    operation: str
    """Id of the operation."""
    method: str
    url: str
    """Secrets taken out."""
    headers: dict[str, str] = field(repr=False)
    """By lower-case name; credentials come later. A hook may add and change them."""
    attempt: int
    """1 for the first one."""


@dataclass(frozen=True)
class ServerWarning:
    """A warning that came with an answer (RFC 7234's ``Warning`` header), as Kubernetes sends of deprecated APIs."""

    operation: str
    code: int
    agent: str
    text: str


@dataclass(frozen=True)
class RetryInfo:
    """A call that failed and is made again."""

    operation: str
    attempt: int
    """The attempt that failed, from 1."""
    delay: float
    """How long the client waits, in seconds."""
    error: Exception


@dataclass(frozen=True)
class Hooks:
    """Functions that are told what a client does."""

    on_request: Callable[[RequestInfo], Awaitable[None] | None] | None = None
    """Called before each attempt."""
    on_response: Callable[[ResponseInfo], Any] | None = None
    """Called with every answer, those included that are retried or redirected."""
    on_retry: Callable[[RetryInfo], Any] | None = None
    on_warning: Callable[[ServerWarning], Any] | None = None
