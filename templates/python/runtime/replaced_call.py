"""Calls through a ``call_api`` that a program has put in place of the client's own, to watch or imitate calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from .is_json import is_json

if TYPE_CHECKING:
    from .core import PreparedCall
    from .operation import Operation


def call_arguments(call: PreparedCall) -> tuple[str, str, dict[str, str], Any, None]:
    """The arguments of ``call_api``: method, URL, headers, body and form."""
    body = call.body
    content: Any = None
    if body is not None:
        content = body.content
        if isinstance(content, bytes) and is_json(body.content_type):
            content = msgspec.json.decode(content)
    return call.operation.method, call.url, dict(call.headers), content, None


def answer_types(operation: Operation[Any]) -> Mapping[str, Any]:
    """The types of an operation's responses, for ``response_deserialize``."""
    if operation.kind == "json":
        return {"default": operation.type_of(200)}
    return {} if operation.kind == "none" else {"default": str}
