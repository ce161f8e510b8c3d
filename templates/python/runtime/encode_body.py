"""Bodies of requests."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Union, cast

from .encode_form import encode_form
from .errors import ApiTypeError
from .model import Model
from .operation import Operation
from .typed_body import TypedBody

Content = Union[bytes, Iterable[bytes], AsyncIterable[bytes]]

_json_type = re.compile(r"\s*(application/json|text/json|\*/\*|application/\*|[^;]*\+json)\s*(;|$)", re.IGNORECASE)
_yaml_type = re.compile(r"\s*[^;]*[/+](x-)?yaml\s*(;|$)", re.IGNORECASE)


@dataclass(frozen=True)
class EncodedBody:
    """A body ready to be sent."""

    content: Content
    """A stream can be sent once only."""
    content_type: str
    length: int | None = None
    """In bytes, where that is known of a stream."""

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again."""
        return isinstance(self.content, bytes)


def encode_body(operation: Operation[Any], params: Mapping[str, Any], content_type: str | None) -> EncodedBody | None:
    """The body of a call, if it has one.

    JSON for the media types that can be written as such, YAML among them, and for those that say nothing; text, bytes
    and streams are sent as they are.

    Raises:
        ApiTypeError: For a value that the media type cannot carry.
        EncodeError: For a model that is not as its class says.
    """
    if operation.form is not None:
        return encode_form(operation.form, params, content_type or (operation.consumes or (None,))[0])
    value = params.get("body")
    if value is None:
        return None
    if isinstance(value, TypedBody):
        content_type = content_type or value.content_type
        value = value.value
    types = operation.consumes if content_type is None else (content_type,)
    return _encode_content(value, types, operation.id)


def is_json(media_type: str) -> bool:
    """Whether the content of a media type is JSON; that of a wildcard is, as it asks for nothing else."""
    return _json_type.match(media_type) is not None


def _encode_content(value: Any, types: tuple[str, ...], operation: str) -> EncodedBody:
    first = types[0] if types else "*/*"
    content = to_content(value)
    if content is not None:
        return EncodedBody(content, "application/octet-stream" if "*" in first else first)
    if isinstance(value, str) and not is_json(first):
        return EncodedBody(value.encode(), first)
    # The order of media types says nothing of what we can write: the first that carries a value of JSON is taken.
    chosen = next((each for each in types if is_json(each) or _yaml_type.match(each)), None) if types else first
    if chosen is None:
        raise ApiTypeError(f"the body of {operation} cannot be sent as {', '.join(types)}: give it as text or as bytes")
    from .json_writer import encode

    return EncodedBody(encode(value), "application/json" if "*" in chosen else chosen)


def to_content(value: Any) -> Content | None:
    """Bytes and sources of bytes, as a transport takes them: files, generators, asynchronous ones too."""
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, memoryview):
        return cast("memoryview[int]", value).tobytes()
    if isinstance(value, (str, Mapping, list, tuple, set, frozenset, Model)):
        return None
    if hasattr(value, "read"):
        return _read_file(value)
    if isinstance(value, AsyncIterable):
        return cast("AsyncIterable[bytes]", value)
    return _pieces(value) if hasattr(value, "__next__") else None


def _read_file(file: Any) -> Iterable[bytes]:
    while piece := file.read(65536):
        yield piece.encode() if isinstance(piece, str) else piece


def _pieces(source: Iterable[bytes | str]) -> Iterable[bytes]:
    for piece in source:
        yield piece.encode() if isinstance(piece, str) else piece
