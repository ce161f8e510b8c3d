"""How a watch reacts to failures."""

from __future__ import annotations

from math import inf
from typing import Any, Literal

from ..errors import ApiConnectionError, ApiException, ApiTimeoutError, DecodeError
from ..operation import Operation
from ..retry import parse_retry_after
from .object_metadata import get
from .status_error import causes_of, error_of_status, is_status
from .watch_event import WatchStreamError

Remedy = Literal["list", "retry", "throw"]


def remedy_for(error: BaseException) -> Remedy:
    """List again, retry, or raise."""
    if isinstance(error, ApiException):
        if error.status == 410 or _is_version_too_large(error.data):
            return "list"
        return "retry" if error.status >= 500 or error.status in (408, 425, 429) else "throw"
    transient = (ApiConnectionError, ApiTimeoutError, DecodeError, WatchStreamError)
    return "retry" if isinstance(error, transient) else "throw"


def asked_delay(error: BaseException) -> float | None:
    """How long the server asks to wait, in seconds."""
    if not isinstance(error, ApiException):
        return None
    after = parse_retry_after(error.headers)
    if after is not None:
        return after
    seconds = get(get(error.data, "details", "details"), "retry_after_seconds", "retryAfterSeconds")
    return float(seconds) if type(seconds) in (int, float) and 0 <= seconds < inf else None


def error_of_event(obj: Any, operation: Operation[Any]) -> Exception:
    """The error that an ``ERROR`` event represents."""
    if not is_status(obj):
        return WatchStreamError("the server reported an error of unknown form")
    code, reason = get(obj, "code", "code"), get(obj, "reason", "reason")
    if type(code) is not int:
        code = 410 if reason in ("Expired", "Gone") else None
    if code is None:
        return WatchStreamError("the server reported an error without a code")
    return error_of_status(code, obj, operation)


def _is_version_too_large(body: Any) -> bool:
    """After a restore from a backup, the server's versions restart below ours: waiting for ours is pointless."""
    return any(get(each, "reason", "reason") == "ResourceVersionTooLarge" for each in causes_of(body))
