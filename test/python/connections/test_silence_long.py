"""A peer that reads more slowly than a response may take."""

from __future__ import annotations

import socket
import time
from typing import Any

from support.callers import operation
from support.server import Exchange, Server


def test_a_slow_upload_does_not_trigger_the_headers_timeout(caller: Any) -> None:
    size = 24 * 1024 * 1024
    taken = 0

    def handler(exchange: Exchange) -> None:
        exchange.answer(str(len(exchange.request.body)))

    class Slow(Server):
        def __post_init__(self) -> None:
            super().__post_init__()
            # What the system holds for the reader counts as sent, and takes as long to read.
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 256 * 1024)

        def read_body(self, stream: Any, length: int) -> bytes:
            nonlocal taken
            pieces: list[bytes] = []
            for start in range(0, length, 512 * 1024):
                pieces.append(stream.read(min(512 * 1024, length - start)))
                time.sleep(0.1)
            taken += 1
            return b"".join(pieces)

    with Slow(handler) as server:
        client = caller(server.url, timeouts={"headers": 2.5}, retry=False)
        start = time.monotonic()
        assert client.call(operation(method="POST"), {"body": b"x" * size}) == size
        assert time.monotonic() - start > 4
        assert client.call(operation(method="POST"), {"body": {"text": "y" * size}}) == size + 11
        lengths = [request.headers.get("content-length") for request in server.requests]
        assert lengths == [str(size), str(size + 11)] and taken == 2
