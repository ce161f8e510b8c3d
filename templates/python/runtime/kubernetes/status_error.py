"""Failures with a ``Status``."""

from __future__ import annotations

from typing import Any

from ..errors import ApiException
from ..guards import is_dict, is_list
from ..operation import Operation
from .object_metadata import get


def is_status(value: Any) -> bool:
    """Whether a value is a ``Status``, as a model or as plain data."""
    return bool(get(value, "kind", "kind") == "Status")


def is_status_error(error: BaseException, reason: str | None = None) -> bool:
    """Whether an error is a response with a ``Status``; if a reason is passed, whether the ``Status`` has that reason.

    Example:
        ``except ApiException as error: if not is_status_error(error, "AlreadyExists"): raise``
    """
    if not isinstance(error, ApiException) or not is_status(error.data):
        return False
    return reason is None or bool(get(error.data, "reason", "reason") == reason)


def causes_of(status: Any) -> list[Any]:
    """The causes in a ``Status``; empty if it is malformed."""
    causes = get(get(status, "details", "details"), "causes", "causes")
    return causes if is_list(causes) else []


def error_of_status(code: int, status: Any, operation: Operation[Any]) -> ApiException:
    """The error for a failure that arrives inside a stream rather than as the status of a response."""
    from msgspec import json

    from ..describe_error import one_line

    message = get(status, "message", "message")
    reason = get(status, "reason", "reason")
    return ApiException(
        code,
        reason if isinstance(reason, str) else "",
        body=json.encode(status).decode() if is_dict(status) else None,
        data=status,
        operation=operation.id,
        method=operation.method,
        url=operation.path,
        detail=one_line(message) if isinstance(message, str) else None,
    )
