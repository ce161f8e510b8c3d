"""Events of a ``text/event-stream``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .lines import LineSplitter


@dataclass(frozen=True)
class ServerSentEvent:
    """One event."""

    event: str
    """Its type; ``message`` unless the server says another."""
    data: str
    id: str
    """The last id that the server gave, with this event or before it; empty if none."""
    retry: float | None = None
    """The reconnection time that the server asked for last, in seconds."""


class EventReader:
    """Reads events by the rules of the HTML standard: one that the stream's end cuts short is left out."""

    def __init__(self) -> None:
        self._lines = LineSplitter(carriage_return=True)
        self._first = True
        self._id = ""
        self._event = ""
        self._retry: float | None = None
        self._data: list[str] = []

    def push(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """The events that are complete with this piece."""
        return self._events(self._lines.push(piece))

    def end(self) -> Iterator[ServerSentEvent]:
        """What comes to its end with the stream."""
        return self._events(self._lines.end())

    def _events(self, lines: Iterator[str]) -> Iterator[ServerSentEvent]:
        for line in lines:
            if self._first:
                line, self._first = line.removeprefix("\ufeff"), False
            if not line:
                if self._data:
                    yield ServerSentEvent(self._event or "message", "\n".join(self._data), self._id, self._retry)
                self._event, self._data = "", []
                continue
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if field == "data":
                self._data.append(value)
            elif field == "event":
                self._event = value
            elif field == "id" and "\0" not in value:
                self._id = value
            elif field == "retry" and re.fullmatch(r"[0-9]+", value):
                self._retry = int(value) / 1000
