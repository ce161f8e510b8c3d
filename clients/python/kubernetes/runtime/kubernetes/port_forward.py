"""Connections to ports of a pod, with the interface of the official client."""

from __future__ import annotations

import socket
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from ..errors import ApiConnectionError, OpenApiException
from ..operation import Operation
from ..web_socket import WebSocket
from .channels import check_good_bye, messages


class ForwardedSocket(socket.socket):
    """A socket that raises if its session failed, instead of returning an end of data."""

    failure: OpenApiException | None = None

    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        """Read available data, or wait for it."""
        data = super().recv(bufsize, flags)
        if not data and bufsize:
            self._check()
        return data

    def recv_into(self, buffer: Any, nbytes: int = 0, flags: int = 0) -> int:
        """Like :meth:`recv`, into a buffer, for ``makefile``."""
        count = super().recv_into(buffer, nbytes, flags)
        if not count and len(buffer):
            self._check()
        return count

    def setsockopt(self, level: int, optname: int, *value: Any) -> None:
        """Set an option; those of TCP have no effect, since the connection to the pod is a WebSocket."""
        if level != socket.IPPROTO_TCP:
            super().setsockopt(level, optname, *value)

    def getsockopt(self, level: int, optname: int, *size: Any) -> Any:
        """Read an option; those of TCP are 0."""
        own: Any = super()
        return 0 if level == socket.IPPROTO_TCP else own.getsockopt(level, optname, *size)

    @property
    def is_closed(self) -> bool:
        """Whether it was closed on this side."""
        return self.fileno() < 0

    def _check(self) -> None:
        if self.failure is not None:
            raise self.failure


class _Port:
    def __init__(self, number: int, index: int) -> None:
        self.number = number
        self.index = index
        pair, self.inside = socket.socketpair()
        self.outside = ForwardedSocket(pair.family, pair.type, pair.proto, pair.detach())
        #: Bytes still to skip: both channels of a port begin with the port's number.
        self.prefixes = [2, 2]
        self.error = b""


class PortForward:
    """Connections to ports of a pod, one for each port.

    Ports of one session share a WebSocket and wait for each other, so a program that accepts many connections should
    open one session for each of them.
    """

    def __init__(self, web_socket: WebSocket, ports: Sequence[int], operation: Operation[Any]) -> None:
        self._web_socket = web_socket
        self._operation = operation
        self._closed = False
        self._ports = [_Port(number, index) for index, number in enumerate(ports)]
        threading.Thread(target=self._receive, name="port-forward", daemon=True).start()
        for port in self._ports:
            threading.Thread(target=self._send, args=(port,), name="port-forward", daemon=True).start()

    def __enter__(self) -> PortForward:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def local_ports(self) -> dict[int, socket.socket]:
        """The sockets, by the pod's port."""
        return {port.number: port.outside for port in self._ports}

    @property
    def connected(self) -> bool:
        """Whether the session is open and at least one of its sockets is."""
        return self._web_socket.is_open and not all(port.outside.is_closed for port in self._ports)

    def socket(self, port_number: int) -> socket.socket:
        """The socket of a port."""
        return self._port(port_number).outside

    def error(self, port_number: int) -> str | None:
        """The node's message if a port cannot be reached, or how the session broke; None if there was no error."""
        found = self._port(port_number)
        failure = found.outside.failure
        return found.error.decode(errors="replace") or (None if failure is None else str(failure))

    def close(self) -> None:
        """Close all connections."""
        self._closed = True
        self._web_socket.close()
        for port in self._ports:
            port.outside.close()

    def _port(self, number: int) -> _Port:
        for port in self._ports:
            if port.number == number:
                return port
        raise ValueError(f"port {number} is not forwarded in this session")

    def _receive(self) -> None:
        try:
            while (message := self._web_socket.receive()) is not None:
                if message and message[0] // 2 < len(self._ports):
                    self._take(self._ports[message[0] // 2], message[0] % 2, message[1:])
            check_good_bye(self._web_socket, self._operation)
        except OpenApiException as error:
            # Closing a session here is not a failure.
            for port in () if self._closed else self._ports:
                port.outside.failure = error
        finally:
            for port in self._ports:
                _end(port.inside)

    @staticmethod
    def _take(port: _Port, kind: int, data: bytes) -> None:
        prefix = min(port.prefixes[kind], len(data))
        port.prefixes[kind] -= prefix
        data = data[prefix:]
        if kind == 0:
            try:
                port.inside.sendall(data)
            except OSError:
                return
        elif data:
            port.error += data
            _end(port.inside)

    def _send(self, port: _Port) -> None:
        try:
            while data := port.inside.recv(32768):
                for message in messages(port.index * 2, data):
                    self._web_socket.send(message)
        except (ApiConnectionError, OSError):
            pass
        finally:
            # A program that has only finished sending still receives.
            if port.outside.is_closed:
                port.inside.close()
            if all(each.outside.is_closed for each in self._ports):
                self._closed = True
                self._web_socket.close()


def _end(sock: Any) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_WR)
