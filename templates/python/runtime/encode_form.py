"""Forms, and files in them."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, Union
from urllib.parse import quote_plus

from .errors import ApiTypeError
from .guards import is_sequence
from .operation import Parameter
from .parameter_values import parameter_values

if TYPE_CHECKING:
    from .encode_body import EncodedBody

FileContent = Union[str, bytes, IO[bytes], Iterable[bytes], AsyncIterable[bytes]]
"""Content of a file. A stream is sent as it comes, and only once: a call with one is not retried."""


@dataclass(frozen=True)
class File:
    """A file to upload, with what is to be said of it."""

    content: FileContent
    name: str | None = None
    content_type: str | None = None


FileInput = Union[FileContent, File]
Part = Union[bytes, Iterable[bytes], AsyncIterable[bytes]]


def encode_form(
    form: tuple[str | Parameter, ...], params: Mapping[str, Any], content_type: str | None
) -> EncodedBody | None:
    """The form of a call, as its media type says: ``multipart/form-data``, or URL-encoded.

    A form with a file is always the former. None where none of its parameters is given.
    """
    from .encode_body import EncodedBody

    has_file = any(isinstance(spec, Parameter) and spec.file for spec in form)
    if has_file or re.match(r"multipart/form-data", content_type or "", re.IGNORECASE):
        return _encode_multipart(form, params)
    pairs: list[str] = []
    for spec in form:
        wire, values = parameter_values(spec, params)
        pairs.extend(f"{quote_plus(wire)}={quote_plus(value)}" for value in values)
    return EncodedBody("&".join(pairs).encode(), "application/x-www-form-urlencoded") if pairs else None


def _encode_multipart(form: tuple[str | Parameter, ...], params: Mapping[str, Any]) -> EncodedBody | None:
    """Each file of a list is a part of its own, as is each value of a repeated parameter."""
    from .encode_body import EncodedBody

    # Long and random, so that no content has it.
    boundary = f"form-{secrets.token_hex(16)}"
    parts: list[Part] = []
    for spec in form:
        if isinstance(spec, Parameter) and spec.file:
            value = params.get(spec.name)
            files: Sequence[Any] = [] if value is None else value if is_sequence(value) else [value]
            for file in files:
                parts.extend(_encode_file(boundary, spec.wire, file))
            continue
        wire, values = parameter_values(spec, params)
        for text in values:
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quote(wire)}"\r\n\r\n'
            parts.append(f"{head}{text}\r\n".encode())
    if not parts:
        return None
    parts.append(f"--{boundary}--\r\n".encode())
    content_type = f"multipart/form-data; boundary={boundary}"
    whole = [part for part in parts if isinstance(part, bytes)]
    if len(whole) == len(parts):
        return EncodedBody(b"".join(whole), content_type)
    if any(isinstance(part, AsyncIterable) for part in parts):
        return EncodedBody(_joined_async(parts), content_type)
    return EncodedBody(_joined(parts), content_type)


def _encode_file(boundary: str, wire: str, given: Any) -> list[Part]:
    from .encode_body import to_content

    file = given if isinstance(given, File) else File(given)
    content = file.content.encode() if isinstance(file.content, str) else to_content(file.content)
    if content is None:
        raise ApiTypeError(f'parameter "{wire}" must be a file: bytes, text, an open file, an iterator or a File')
    own_name = getattr(file.content, "name", None)
    name = file.name or (os.path.basename(own_name) if isinstance(own_name, str) else None) or wire
    media_type = file.content_type or "application/octet-stream"
    if re.fullmatch(r"[\x20-\x7e]+", media_type) is None:
        raise ApiTypeError(f'the media type of file "{wire}" is not valid')
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quote(wire)}"; filename="{_quote(name)}"\r\n'
    return [f"{head}Content-Type: {media_type}\r\n\r\n".encode(), content, b"\r\n"]


def _quote(text: str) -> str:
    """As the HTML standard has it: what would end the quotes or the line is percent-encoded."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _joined(parts: list[Part]) -> Iterator[bytes]:
    for part in parts:
        if isinstance(part, bytes):
            yield part
        elif isinstance(part, Iterable):
            yield from part


async def _joined_async(parts: list[Part]) -> AsyncIterator[bytes]:
    for part in parts:
        if isinstance(part, bytes):
            yield part
        elif isinstance(part, AsyncIterable):
            async for piece in part:
                yield piece
        else:
            for piece in part:
                yield piece
