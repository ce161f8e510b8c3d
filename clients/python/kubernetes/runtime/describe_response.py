"""What an exception takes from a response."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from .guards import is_mapping
from .headers import Headers
from .is_json import is_json
from .json_reader import decode
from .redact import redact_headers


def describe_response(
    response: Any,
    status: int | None,
    reason: str | None,
    headers: Mapping[str, str] | None,
    body: str | None,
    data: Any,
) -> tuple[int | None, str | None, Mapping[str, str] | None, str | None, Any]:
    """Fill in what an exception's creator did not pass, from any object that resembles a response."""
    if status is None:
        status = getattr(response, "status", None)
    if reason is None:
        reason = getattr(response, "reason", None)
    if headers is None:
        headers = _headers_of(response)
    if body is None:
        content: Any = getattr(response, "data", None)
        body = content.decode(errors="replace") if isinstance(content, bytes) else content
    if data is None and isinstance(body, str):
        data = parse_content(body, Headers(headers).get("content-type", ""), Any)
    return status, reason, headers, body, data


def _headers_of(response: Any) -> Headers:
    found: Any = getattr(response, "headers", None)
    if found is None and hasattr(response, "getheaders"):
        found = response.getheaders()
    if not is_mapping(found):
        return Headers()
    return redact_headers({str(name): str(value) for name, value in found.items()})


def parse_content(text: str, content_type: str, hint: Any) -> Any:
    """Decode a failure's content if it looks like JSON; otherwise, or if it is invalid, its text. None if empty."""
    if not text:
        return None
    if not is_json(content_type) and re.match(r"\s*[\[{]", text) is None:
        return text
    try:
        return decode(text, hint)
    except (msgspec.DecodeError, RecursionError):
        return text
