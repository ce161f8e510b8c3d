"""Chunks of a response that a program awaits for a limited time, again and again."""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Generator
from contextlib import suppress
from typing import Any


class TimedPieces:
    """Raises a ``TimeoutError`` if no chunk arrives in time; the next attempt continues where this one began."""

    def __init__(self, pieces: Generator[bytes, None, None], response: Any) -> None:
        self.seconds: float | None = None
        self._response = response
        self._closed = False
        # A slow reader slows the server down.
        self._queue: queue.Queue[bytes | BaseException | None] = queue.Queue(8)
        threading.Thread(target=self._receive, args=(pieces,), name="response", daemon=True).start()

    def __iter__(self) -> TimedPieces:
        return self

    def __next__(self) -> bytes:
        try:
            found = self._queue.get(timeout=self.seconds)
        except queue.Empty:
            raise TimeoutError(f"nothing came within {self.seconds} s") from None
        if isinstance(found, bytes):
            return found
        # The end stays the end.
        self._queue.put(found)
        if found is None:
            raise StopIteration
        raise found

    def close(self) -> None:
        """Wake the thread that receives, and discard the rest."""
        self._closed = True
        stream = self._response.extensions.get("network_stream")
        found = None if stream is None else stream.get_extra_info("socket")
        if found is not None:
            with suppress(OSError):
                found.shutdown(socket.SHUT_RDWR)
        with suppress(queue.Empty):
            while True:
                self._queue.get_nowait()

    def _receive(self, pieces: Generator[bytes, None, None]) -> None:
        end: BaseException | None = None
        try:
            for piece in pieces:
                if self._closed:
                    return
                self._queue.put(piece)
        except BaseException as error:
            end = error
        self._queue.put(end)


class ResponseSocket:
    """Stands for the objects between a response of urllib3 and its socket, for programs that limit its reads."""

    def __init__(self, body: Any) -> None:
        self._body = body

    fp = raw = _sock = property(lambda self: self)

    def settimeout(self, seconds: float | None) -> None:
        """Limit each read, in seconds; None for no limit."""
        self._body.limit_reads(seconds)
