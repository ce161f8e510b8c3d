"""Readers of streams: each takes the chunks of a response, and returns the items that they complete."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from ..lines import DEFAULT_MAX_LENGTH, LineSplitter
from ..operation import Framing, Operation
from ..server_sent_events import EventReader, ServerSentEvent
from .read_item import read_item

if TYPE_CHECKING:
    from ..binary_body import PieceReader

#: Ends a stream in the APIs of language models. It is not JSON.
_DONE = "[DONE]"


def item_reader(operation: Operation[Any], status: int, content_type: str) -> PieceReader[Any]:
    """The reader for a response; its media type decides if the operation has several."""
    hint = operation.type_of(status)
    framing = _framing_of(content_type, operation.framing)
    if framing == "sse":
        return _Events(hint, operation.id, {} if operation.events is None else operation.events())
    if framing == "json-seq":
        return _Sequence(hint, operation.id)
    if framing == "multipart-mixed":
        from .multipart import PartReader

        return PartReader(hint, operation.id, content_type)
    return _Lines(hint, operation.id)


def _framing_of(content_type: str, declared: Framing) -> Framing:
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "text/event-stream":
        return "sse"
    if kind.startswith("multipart/"):
        return "multipart-mixed"
    if kind.endswith("json-seq"):
        return "json-seq"
    return "json-lines" if kind.endswith(("ndjson", "jsonl", "jsonlines", "json-lines")) else declared


class _Lines:
    """One JSON value per line. Empty lines are skipped."""

    def __init__(self, hint: Any, operation: str) -> None:
        self._lines = LineSplitter()
        self._hint = hint
        self._operation = operation

    def push(self, piece: bytes) -> Iterator[Any]:
        return self._items(self._lines.push(piece))

    def end(self) -> Iterator[Any]:
        return self._items(self._lines.end())

    def _items(self, lines: Iterator[str]) -> Iterator[Any]:
        for line in lines:
            if line and not line.isspace():
                yield read_item(line, self._hint, self._operation)


class _Sequence:
    """JSON values that begin with a record separator (RFC 7464)."""

    def __init__(self, hint: Any, operation: str) -> None:
        self._hint = hint
        self._operation = operation
        self._rest: list[bytes] = []
        self._length = 0

    def push(self, piece: bytes) -> Iterator[Any]:
        first, *others = piece.split(b"\x1e")
        self._rest.append(first)
        self._length += len(first)
        for each in others:
            yield from self.end()
            self._rest.append(each)
            self._length = len(each)
        # Bounded like a line: an endless value must not fill the memory.
        if self._length > DEFAULT_MAX_LENGTH:
            raise DecodeError("an item of the response is too long")

    def end(self) -> Iterator[Any]:
        record = b"".join(self._rest)
        self._rest, self._length = [], 0
        if record.strip():
            yield read_item(record, self._hint, self._operation)


class _Events:
    """Server-sent events with data in JSON, or as their names say. The data ``[DONE]`` ends them."""

    def __init__(self, hint: Any, operation: str, types: Mapping[str, Any]) -> None:
        self._events = EventReader()
        self._hint = hint
        self._operation = operation
        self._types = types
        self.done = False

    def push(self, piece: bytes) -> Iterator[Any]:
        return self._decoded(self._events.push(piece))

    def end(self) -> Iterator[Any]:
        return self._decoded(self._events.end())

    def _decoded(self, events: Iterator[ServerSentEvent]) -> Iterator[Any]:
        for event in events:
            hint = self._types.get(event.event, self._hint)
            if event.data == _DONE and hint is not str:
                self.done = True
                return
            yield ServerSentEvent(event.event, self._data(event, hint), event.id, event.retry)

    def _data(self, event: ServerSentEvent, hint: Any) -> Any:
        if not self._types:
            return read_item(event.data, hint, self._operation)
        if hint is str:
            return event.data
        try:
            return read_item(event.data, hint, self._operation)
        except DecodeError:
            # An event of a name that the document does not have may hold anything.
            if event.event in self._types:
                raise
            return event.data


__all__ = ["item_reader"]
