"""Connection errors that programs for other clients catch as errors of urllib3."""

from __future__ import annotations

import sys
from typing import Any

from .errors import ApiConnectionError, ApiTimeoutError

_classes: dict[tuple[type[Exception], tuple[str, ...]], type[Exception]] = {}


def as_urllib3(error: ApiConnectionError | ApiTimeoutError) -> Exception:
    """The error; if the program uses urllib3, it is also the error that urllib3 would raise."""
    module = sys.modules.get("urllib3.exceptions")
    if module is None:
        return error
    if isinstance(error, ApiTimeoutError):
        names = ("ReadTimeoutError",) if error.limit == "idle" else ("MaxRetryError", "ReadTimeoutError")
        arguments: tuple[Any, ...] = (error.limit, error.seconds, error.operation)
        base: type[Exception] = ApiTimeoutError
    else:
        names = ("ProtocolError",) if error.stage == "body" else ("MaxRetryError",)
        arguments = (error.message, error.stage, error.code)
        base = ApiConnectionError
    found = _classes.get((base, names))
    if found is None:
        bases = (base, *(getattr(module, name) for name in names))
        given = {"__module__": base.__module__, "pool": None, "url": None, "reason": property(lambda self: self)}
        found = _classes[base, names] = type(base.__name__, bases, given)
    return found(*arguments)


__all__ = ["as_urllib3"]
