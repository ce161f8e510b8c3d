"""A loopback HTTP server whose responses a test controls, down to single bytes."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Request:
    """A request as received."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int
    """The number of the server's connection that carried the request, from 1."""


class Exchange:
    """A request, with methods to respond to it."""

    def __init__(self, sock: socket.socket, request: Request, server_closing: threading.Event) -> None:
        self.sock = sock
        self.server_closing = server_closing
        self.request = request
        self.keep = True

    def send(self, data: bytes) -> None:
        self.sock.sendall(data)

    def answer(self, body: bytes | str = b"", status: int = 200, reason: str = "Said", /, **headers: str) -> None:
        content = body.encode() if isinstance(body, str) else body
        fields = {
            "content-type": "application/json",
            **{name.replace("_", "-"): each for name, each in headers.items()},
        }
        lines = [f"HTTP/1.1 {status} {reason}", *(f"{name}: {each}" for name, each in fields.items())]
        lines.append(f"content-length: {len(content)}")
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content)

    def start(self, status: int = 200, content_type: str = "application/json") -> None:
        self.send(
            f"HTTP/1.1 {status} Said\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\n\r\n".encode()
        )

    def chunk(self, data: bytes) -> None:
        self.send(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def end(self) -> None:
        self.send(b"0\r\n\r\n")

    def hang_up(self) -> None:
        self.keep = False


Handler = Callable[[Exchange], Any]


@dataclass
class Server:
    """Runs until closed, and records every request."""

    handler: Handler
    tls: ssl.SSLContext | None = None
    requests: list[Request] = field(default_factory=list)
    listen: int = 0
    """The port to listen on; default: any free port."""

    def __post_init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", self.listen))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http{'s' if self.tls else ''}://127.0.0.1:{self.port}"
        self.closing = threading.Event()
        self.connections = 0
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        # close() alone would not wake the thread that waits in accept().
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._open):
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(sock, self.connections), daemon=True).start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        self._open.add(sock)
        try:
            if self.tls is not None:
                self._open.discard(sock)
                sock = self.tls.wrap_socket(sock, server_side=True)
                self._open.add(sock)
            stream = sock.makefile("rb")
            while (request := self._read(stream, number)) is not None:
                self.requests.append(request)
                exchange = Exchange(sock, request, self.closing)
                self.handler(exchange)
                if not exchange.keep:
                    break
        except (OSError, ValueError):
            pass
        finally:
            self._open.discard(sock)
            sock.close()

    def read_body(self, stream: Any, length: int) -> bytes:
        """Read a body of known length. Tests override this to read slowly or not at all."""
        body: bytes = stream.read(length)
        return body

    def _read(self, stream: Any, number: int) -> Request | None:
        line = stream.readline()
        if not line:
            return None
        method, target, _ = line.decode("latin-1").split(" ", 2)
        headers: dict[str, str] = {}
        while (field_line := stream.readline().decode("latin-1").strip()) != "":
            name, _, value = field_line.partition(":")
            headers[name.lower()] = value.strip()
        body = b""
        if headers.get("transfer-encoding") == "chunked":
            while (size := int(stream.readline(), 16)) > 0:
                body += stream.read(size)
                stream.readline()
            stream.readline()
        elif "content-length" in headers:
            body = self.read_body(stream, int(headers["content-length"]))
        return Request(method, target, headers, body, number)
