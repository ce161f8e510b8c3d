"""A command that runs in a container, with the interface of the official client."""

from __future__ import annotations

import codecs
from time import monotonic
from typing import Any

from ..errors import ApiConnectionError
from ..operation import Operation
from ..web_socket import WebSocket
from .channels import CLOSE_CHANNEL, RESIZE, STATUS, STDERR, STDIN, STDOUT, check_good_bye, exit_code_of, messages

#: How much one update receives before it returns, in bytes.
_MOST_AT_ONCE = 16 * 1024 * 1024


class WSClient:
    """Reads and writes the streams of a command."""

    def __init__(self, socket: WebSocket, operation: Operation[Any], *, binary: bool = False) -> None:
        self._socket = socket
        self._operation = operation
        self._binary = binary
        self._channels: dict[int, bytearray] = {}
        self._all = bytearray()
        self._returncode: int | None = None
        self.subprotocol = socket.protocol

    def __enter__(self) -> WSClient:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def is_open(self) -> bool:
        """Whether more data may arrive."""
        return self._socket.is_open

    def peek_channel(self, channel: int, timeout: float = 0) -> Any:
        """The data received on a channel, without consuming it."""
        self.update(timeout)
        return self._shown(bytes(self._channels.get(channel, b"")))

    def read_channel(self, channel: int, timeout: float = 0) -> Any:
        """The data received on a channel."""
        if not self._channels.get(channel):
            self.update(timeout)
        return self._shown(bytes(self._channels.pop(channel, b"")))

    def readline_channel(self, channel: int, timeout: float | None = None) -> Any:
        """A line of a channel, without its end; an incomplete one when the time is over."""
        until = None if timeout is None else monotonic() + timeout
        while self.is_open() or self._channels.get(channel):
            found = self._channels.get(channel, bytearray())
            line, end, rest = found.partition(b"\n")
            if end:
                self._channels[channel] = bytearray(rest)
                return self._shown(bytes(line))
            left = None if until is None else until - monotonic()
            if not self.is_open() or (left is not None and left <= 0):
                break
            self.update(left)
        return self._shown(bytes(self._channels.pop(channel, b"")))

    def write_channel(self, channel: int, data: str | bytes) -> None:
        """Send data on a channel."""
        for message in messages(channel, data.encode() if isinstance(data, str) else data):
            self._socket.send(message)

    def close_channel(self, channel: int) -> None:
        """Signal the end of a channel."""
        if not self.subprotocol.startswith("v5."):
            raise ApiConnectionError(f"the server's protocol ({self.subprotocol}) cannot close one stream", "body")
        self._socket.send(bytes((CLOSE_CHANNEL, channel)))

    def peek_stdout(self, timeout: float = 0) -> Any:
        """The command's stdout so far, without consuming it."""
        return self.peek_channel(STDOUT, timeout)

    def read_stdout(self, timeout: float | None = None) -> Any:
        """The command's stdout so far."""
        return self.read_channel(STDOUT, timeout if timeout is not None else 0)

    def readline_stdout(self, timeout: float | None = None) -> Any:
        """A line of stdout."""
        return self.readline_channel(STDOUT, timeout)

    def peek_stderr(self, timeout: float = 0) -> Any:
        """The command's stderr so far, without consuming it."""
        return self.peek_channel(STDERR, timeout)

    def read_stderr(self, timeout: float | None = None) -> Any:
        """The command's stderr so far."""
        return self.read_channel(STDERR, timeout if timeout is not None else 0)

    def readline_stderr(self, timeout: float | None = None) -> Any:
        """A line of stderr."""
        return self.readline_channel(STDERR, timeout)

    def write_stdin(self, data: str | bytes) -> None:
        """Write to the command's stdin."""
        self.write_channel(STDIN, data)

    def close_stdin(self) -> None:
        """Signal the end of input."""
        self.close_channel(STDIN)

    def resize(self, columns: int, rows: int) -> None:
        """Set the size of the terminal that shows the output."""
        self.write_channel(RESIZE, f'{{"Width":{columns},"Height":{rows}}}')

    def read_all(self) -> Any:
        """All unread output, stdout and stderr in order of arrival."""
        found, self._all = bytes(self._all), bytearray()
        self._channels.pop(STDOUT, None)
        self._channels.pop(STDERR, None)
        return self._shown(found)

    def update(self, timeout: float | None = 0) -> None:
        """Receive all available data; if there is none, wait up to this many seconds. None waits without limit."""
        until = None if timeout is None else monotonic() + timeout
        received = 0
        # A command that never stops writing must not keep the program here.
        while self.is_open() and received < _MOST_AT_ONCE:
            left = 0.0 if received else None if until is None else until - monotonic()
            try:
                message = self._socket.receive(None if left is None else max(left, 0.001))
            except TimeoutError:
                return
            except ApiConnectionError:
                # The status is the last message of a server. How the server closes afterwards does not matter.
                if not self._channels.get(STATUS):
                    raise
                return
            # Servers begin with an empty message for each channel.
            received += self._take(message or b"")

    def _take(self, message: bytes) -> int:
        """Store a message; returns the length of its data."""
        if not message or (message[0] == CLOSE_CHANNEL and self.subprotocol.startswith("v5.")):
            return 0
        self._channels.setdefault(message[0], bytearray()).extend(message[1:])
        if message[0] in (STDOUT, STDERR):
            self._all += message[1:]
        return len(message) - 1

    def run_forever(self, timeout: float | None = None) -> None:
        """Receive everything until the command ends or the time is over."""
        until = None if timeout is None else monotonic() + timeout
        while self.is_open() and (until is None or monotonic() < until):
            self.update(None if until is None else until - monotonic())

    @property
    def returncode(self) -> int | None:
        """How the command ended; None while it runs.

        Raises:
            ApiException: If the command could not be run.
            ApiConnectionError: If the connection was closed before the command ended.
        """
        if self._returncode is None and not self.is_open():
            text = bytes(self._channels.get(STATUS, b"")).decode(errors="replace")
            if not text:
                check_good_bye(self._socket, self._operation)
                message = f"the connection was closed before the command ended ({self._operation.id})"
                raise ApiConnectionError(message, "body")
            self._returncode = exit_code_of(text, self._operation)
        return self._returncode

    def close(self, **_: Any) -> None:
        """Disconnect from the command. The container decides whether it continues."""
        self._socket.close()

    def _shown(self, data: bytes) -> Any:
        if self._binary:
            return data
        return codecs.decode(data, "utf-8", "replace")
