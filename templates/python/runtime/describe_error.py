"""Failures as errors, fit to be shown."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

import msgspec

from .call_options import ResponseInfo
from .encode_body import is_json
from .errors import ApiException, DecodeError
from .guards import is_dict
from .json_reader import decode
from .operation import Operation
from .redact import is_secret_name, redact_headers, redact_text

#: How much of a failure's content is read, in bytes.
MOST_OF_BODY = 1024 * 1024


def secrets_of(headers: Mapping[str, str]) -> tuple[str, ...]:
    """Values of headers that no message may repeat."""
    return tuple(value for name, value in headers.items() if is_secret_name(name))


def to_api_exception(
    operation: Operation[Any], info: ResponseInfo, content: bytes, secrets: Collection[str]
) -> ApiException:
    """A failed answer as an error; what the caller proved itself with is taken out of its content."""
    text = redact_text(content.decode(errors="replace"), secrets)
    plain = _parse(text, info.headers.get("content-type", ""), Any)
    declared = operation.error_type_of(info.status)
    data = plain
    if declared is not None and isinstance(plain, (dict, list)):
        data = _parse(text, "application/json", declared)
    return ApiException(
        info.status,
        info.reason,
        headers=redact_headers(info.headers, secrets),
        body=text,
        data=data,
        operation=operation.id,
        method=info.method,
        url=info.url,
        detail=_detail(plain),
    )


def parse_answer(content: bytes, hint: Any, operation: str, secrets: Collection[str]) -> Any:
    """Content that was to be JSON; None if there is none.

    Raises:
        DecodeError: If it is none; with its beginning only, and no secret in it.
    """
    if not content.strip():
        return None
    try:
        return decode(content, hint)
    except (msgspec.DecodeError, RecursionError):
        # The parser's own error may quote the content, which may be long, or repeat a secret.
        start = redact_text(content[:500].decode(errors="replace"), secrets)[:60]
        raise DecodeError(f"the answer is no valid JSON: {start!r}… ({operation})") from None


def _parse(text: str, content_type: str, hint: Any) -> Any:
    if not text:
        return None
    if not is_json(content_type) and re.match(r"\s*[\[{]", text) is None:
        return text
    try:
        return decode(text, hint)
    except (msgspec.DecodeError, RecursionError):
        return text


def _detail(body: Any) -> str | None:
    """What an error's content says in one line, in the forms that are common."""
    if isinstance(body, str):
        return None if body.lstrip().startswith("<") else one_line(body)
    if not is_dict(body):
        return None
    error = body.get("error")
    inner = error.get("message") if is_dict(error) else error
    for each in (body.get("message"), body.get("error_description"), body.get("detail"), inner, body.get("title")):
        if isinstance(each, str) and each.strip():
            return one_line(each)
    return None


def one_line(text: str) -> str | None:
    """The first line of a text, without control characters, and not longer than 200 characters."""
    line = re.split(r"[\r\n\u2028\u2029]", text.strip(), maxsplit=1)[0]
    clean = re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", line)
    return (f"{clean[:199]}…" if len(clean) > 200 else clean) or None
