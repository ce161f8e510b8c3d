"""Bytes and sources of bytes."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, cast

from .encoded_body import Content
from .model import Model


def to_content(value: Any) -> Content | None:
    """Convert bytes, or a source of bytes (a file, a generator, an asynchronous one), to a transport's content.

    None for any other value.
    """
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
