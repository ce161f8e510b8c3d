"""WebSockets over a client's connections."""

from __future__ import annotations

import base64
import hashlib
import os
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from .build_headers import add_headers
from .call_options import AnyOptions
from .core import Answer, Context, PreparedCall
from .errors import ApiConnectionError, DecodeError
from .operation import Operation
from .prepare_call import prepare_call
from .web_socket_frames import BINARY, CLOSE, PING, PONG, TEXT, FrameReader, encode_frame

_GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
_PIECE = 65536


def upgrade(
    context: Context,
    operation: Operation[Any],
    params: Mapping[str, Any],
    options: AnyOptions,
    protocols: Sequence[str],
) -> tuple[PreparedCall, str]:
    """The request for a WebSocket, and its key."""
    call = prepare_call(context, operation, params, options, "none")
    key = base64.b64encode(os.urandom(16)).decode()
    headers = {name: value for name, value in call.headers.items() if name not in ("accept", "accept-encoding")}
    add_headers(
        headers,
        {
            "connection": "Upgrade",
            "upgrade": "websocket",
            "sec-websocket-version": "13",
            "sec-websocket-key": key,
            "sec-websocket-protocol": ", ".join(protocols) or None,
        },
    )
    # Nothing is tried twice: who knows what the other end has begun.
    given: Any = {**call.options, "retry": False}
    return replace(call, headers=headers, body=None, upgrade=True, options=given), key


def check_handshake(answer: Answer, key: str, protocols: Sequence[str], operation: str) -> str:
    """The protocol that the server chose; empty if there is none."""
    headers = answer.info.headers
    accept = base64.b64encode(hashlib.sha1(f"{key}{_GUID}".encode(), usedforsecurity=False).digest()).decode()
    protocol = headers.get("sec-websocket-protocol", "")
    if headers.get("sec-websocket-accept") != accept or (protocol and protocol not in protocols):
        answer.raw.response.extensions["network_stream"].close()
        raise DecodeError(f"the server opened no WebSocket that was asked for ({operation})")
    return protocol


class _Messages:
    """What has come in, and what is to be answered to it."""

    def __init__(self) -> None:
        self._reader = FrameReader()
        self.ready: deque[bytes] = deque()
        self.closed = False
        self.code: int | None = None

    def push(self, data: bytes) -> list[bytes]:
        """Take in bytes; gives the frames to send."""
        answers: list[bytes] = []
        for opcode, payload in self._reader.push(data):
            if opcode in (TEXT, BINARY):
                self.ready.append(payload)
            elif opcode == PING:
                answers.append(encode_frame(PONG, payload))
            elif opcode == CLOSE:
                self.closed = True
                self.code = int.from_bytes(payload[:2], "big") if len(payload) >= 2 else None
                answers.append(encode_frame(CLOSE, payload[:2]))
        return answers


class WebSocket:
    """One thread may receive while others send."""

    def __init__(self, response: Any, protocol: str, operation: str) -> None:
        self.protocol = protocol
        """The subprotocol that the server chose; empty if there is none."""
        self._response = response
        self._stream = response.extensions["network_stream"]
        self._operation = operation
        self._messages = _Messages()
        self._lock = threading.Lock()
        self._closed = False

    @property
    def is_open(self) -> bool:
        """Whether more may come in."""
        return not (self._closed or self._messages.closed) or bool(self._messages.ready)

    def send(self, data: bytes | str) -> None:
        """Send a message."""
        frame = encode_frame(TEXT, data.encode()) if isinstance(data, str) else encode_frame(BINARY, data)
        self._write(frame)

    def receive(self, timeout: float | None = None) -> bytes | None:
        """The next message; None once the other side has closed the connection in order.

        Raises:
            TimeoutError: If none comes within so many seconds.
            ApiConnectionError: If the connection breaks.
        """
        messages = self._messages
        while not messages.ready:
            if messages.closed or self._closed:
                self.close()
                return None
            data = b""
            failure: Exception | None = None
            try:
                data = self._stream.read(_PIECE, timeout)
            except Exception as error:
                failure = self._failure(error)
            if not data:
                raise failure or self._failure(None)
            for frame in messages.push(data):
                self._write(frame)
        return messages.ready.popleft()

    def close(self) -> None:
        """Say that nothing more comes, and let go of the connection."""
        if self._closed:
            return
        if not self._messages.closed:
            with suppress(ApiConnectionError, OSError):
                self._write(encode_frame(CLOSE, b"\x03\xe8"))
        self._closed = True
        self._stream.close()

    def _write(self, frame: bytes) -> None:
        failure: Exception | None = None
        with self._lock:
            try:
                self._stream.write(frame, None)
            except Exception as error:
                failure = self._failure(error)
        if failure is not None:
            raise failure

    def _failure(self, error: Exception | None) -> Exception:
        if type(error).__name__ == "ReadTimeout":
            return TimeoutError(f"nothing came ({self._operation})")
        if self._closed:
            return ApiConnectionError(f"the connection was closed ({self._operation})", "body")
        self._closed = True
        self._stream.close()
        return ApiConnectionError(f"the connection broke before it was closed ({self._operation})", "body")


class AsyncWebSocket:
    """One task may receive while another sends."""

    def __init__(self, response: Any, protocol: str, operation: str) -> None:
        self.protocol = protocol
        """The subprotocol that the server chose; empty if there is none."""
        self._response = response
        self._stream = response.extensions["network_stream"]
        self._operation = operation
        self._messages = _Messages()
        self._closed = False

    async def send(self, data: bytes | str) -> None:
        """Send a message."""
        frame = encode_frame(TEXT, data.encode()) if isinstance(data, str) else encode_frame(BINARY, data)
        await self._write(frame)

    async def receive(self) -> bytes | None:
        """The next message; None once the other side has closed the connection in order.

        Raises:
            ApiConnectionError: If the connection breaks.
        """
        messages = self._messages
        while not messages.ready:
            if messages.closed or self._closed:
                await self.aclose()
                return None
            try:
                data: bytes = await self._stream.read(_PIECE, None)
            except Exception:
                data = b""
            if not data:
                await self._drop()
                raise ApiConnectionError(f"the connection broke before it was closed ({self._operation})", "body")
            for frame in messages.push(data):
                await self._write(frame)
        return messages.ready.popleft()

    async def aclose(self) -> None:
        """Say that nothing more comes, and let go of the connection."""
        if self._closed:
            return
        if not self._messages.closed:
            with suppress(ApiConnectionError):
                await self._write(encode_frame(CLOSE, b"\x03\xe8"))
        await self._drop()

    async def _write(self, frame: bytes) -> None:
        failed = False
        try:
            await self._stream.write(frame, None)
        except Exception:
            failed = True
        if failed:
            await self._drop()
            raise ApiConnectionError(f"the connection broke ({self._operation})", "body")

    async def _drop(self) -> None:
        import anyio

        self._closed = True
        with anyio.CancelScope(shield=True):
            await self._stream.aclose()
