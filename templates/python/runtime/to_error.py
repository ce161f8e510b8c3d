"""What the libraries below say of a failure, in our terms."""

from __future__ import annotations

import errno

from .errors import ApiConnectionError, ApiTimeoutError, Stage
from .limits import Limits
from .redact import redact_text

_before = frozenset(("ConnectError", "ProxyError", "UnsupportedProtocol", "PoolTimeout", "ConnectTimeout"))
_broken = frozenset(
    (
        "NetworkError",
        "ReadError",
        "WriteError",
        "CloseError",
        "RemoteProtocolError",
        "DecodingError",
        "TransportError",
        "ClosedResourceError",
        "BrokenResourceError",
    )
)
_libraries = ("httpx2", "httpcore2", "anyio")
_late = frozenset(("TimeoutException",))


def to_error(error: Exception, stage: Stage, limits: Limits) -> Exception:
    """The error to raise; the same one where it has nothing to do with connections.

    Only the message and code are kept: errors of connections carry requests, and with these their headers.
    """
    if isinstance(error, (ApiConnectionError, ApiTimeoutError)):
        return error
    # All of the libraries have classes of the same names.
    names = {each.__name__ for each in type(error).__mro__ if each.__module__.startswith(_libraries)}
    if names & _late:
        return ApiTimeoutError("connect", limits.seconds, limits.operation) if names & _before else limits.error()
    if names & _before:
        stage = "connect"
    elif not names & _broken and not isinstance(error, OSError):
        return error
    code = _code(error)
    said = redact_text(str(error) or code or "the connection broke", limits.secrets)
    return ApiConnectionError(f"{said} ({limits.operation})", stage, code)


def _code(error: BaseException) -> str | None:
    for each in (error, error.__cause__, error.__context__):
        if isinstance(each, OSError) and each.errno:
            return errno.errorcode.get(each.errno)
        if each is not None and each is not error:
            inner = each.__cause__ or each.__context__
            if isinstance(inner, OSError) and inner.errno:
                return errno.errorcode.get(inner.errno)
    return None
