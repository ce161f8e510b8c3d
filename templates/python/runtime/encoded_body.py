"""The body of a request."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from dataclasses import dataclass

Content = bytes | Iterable[bytes] | AsyncIterable[bytes]


@dataclass(frozen=True)
class EncodedBody:
    """A body ready to be sent."""

    content: Content
    """A stream can be sent only once."""
    content_type: str
    length: int | None = None
    """In bytes, if known for a stream."""

    @property
    def repeatable(self) -> bool:
        """Whether it can be sent again."""
        return isinstance(self.content, bytes)
