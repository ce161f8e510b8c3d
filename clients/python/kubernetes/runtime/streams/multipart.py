"""Responses in several parts: ``multipart/mixed`` (RFC 2046, section 5.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ..errors import DecodeError
from ..headers import Headers
from ..is_json import is_json
from ..lines import DEFAULT_MAX_LENGTH
from .read_item import read_item

T = TypeVar("T")


@dataclass(frozen=True)
class MultipartPart(Generic[T]):
    """A part of a response."""

    headers: Headers
    content_type: str
    """Media type with its parameters; ``text/plain`` if the part states none."""
    content: T
    """Decoded if it is JSON, text if it is ``text/…``, else bytes."""


class PartReader:
    """Cuts a response into its parts, each as soon as it is complete."""

    def __init__(self, hint: Any, operation: str, content_type: str) -> None:
        found = re.match(r'\s*multipart/.*;\s*boundary=(?:"([^"]+)"|([^\s;]+))', content_type, re.IGNORECASE)
        if found is None:
            raise DecodeError(f"the response is not multipart ({operation})")
        self._mark = b"\r\n--" + (found[1] or found[2]).encode()
        self._hint = hint
        self._operation = operation
        # The first boundary has no line before it.
        self._buffer = bytearray(b"\r\n")
        self._searched = 0
        self._first = True
        self.done = False

    def push(self, piece: bytes) -> Iterator[Any]:
        """The parts that this chunk completes."""
        buffer = self._buffer
        buffer += piece
        while not self.done:
            at = buffer.find(self._mark, self._searched)
            if at < 0:
                self._searched = max(0, len(buffer) - len(self._mark))
                break
            after = at + len(self._mark)
            last = buffer.startswith(b"--", after)
            end = after if last else buffer.find(b"\r\n", after)
            if end < 0:
                self._searched = at
                break
            part = bytes(buffer[:at])
            # Keeps the line break: a part without headers begins with an empty line.
            del buffer[:end]
            self._searched = 0
            self.done = last
            if not self._first:
                yield self._part(part)
            self._first = False
        if len(buffer) > DEFAULT_MAX_LENGTH and not self.done:
            raise DecodeError("a part of the response is too long")

    def end(self) -> Iterator[Any]:
        """Nothing; a part must not end with the response."""
        if not self.done:
            raise DecodeError("the response ended within a part")
        return iter(())

    def _part(self, data: bytes) -> MultipartPart[Any]:
        head, _, content = data.partition(b"\r\n\r\n")
        pairs = [line.partition(":") for line in head.decode(errors="replace").split("\r\n")]
        headers = Headers([(name.strip(), value.strip()) for name, colon, value in pairs if colon])
        content_type = headers.get("content-type", "text/plain")
        if is_json(content_type):
            return MultipartPart(headers, content_type, read_item(content, self._hint, self._operation))
        is_text = content_type.lstrip().lower().startswith("text/")
        return MultipartPart(headers, content_type, content.decode(errors="replace") if is_text else content)


__all__ = ["MultipartPart", "PartReader"]
