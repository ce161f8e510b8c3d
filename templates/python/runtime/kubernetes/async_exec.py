"""Commands in containers, in an event loop."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..errors import ApiConnectionError
from ..operation import Operation
from ..web_socket import AsyncWebSocket
from .captured_call import capture_call
from .channels import (
    CLOSE_CHANNEL,
    PROTOCOLS,
    STATUS,
    STDERR,
    STDIN,
    STDOUT,
    check_good_bye,
    exec_arguments,
    exit_code_of,
    messages,
)


class ExecOutput(NamedTuple):
    """The output of a command, and how it ended."""

    stdout: str
    stderr: str
    exit_code: int


class ExecSession:
    """A command that runs in a container."""

    def __init__(self, socket: AsyncWebSocket, operation: Operation[Any]) -> None:
        self._socket = socket
        self._operation = operation
        self._status = b""

    async def __aenter__(self) -> ExecSession:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.aclose()

    async def write_stdin(self, data: str | bytes) -> None:
        """Write to the command's stdin."""
        for message in messages(STDIN, data.encode() if isinstance(data, str) else data):
            await self._socket.send(message)

    async def close_stdin(self) -> None:
        """Signal the end of input."""
        if not self._socket.protocol.startswith("v5."):
            raise ApiConnectionError(f"the server's protocol ({self._socket.protocol}) cannot close one stream", "body")
        await self._socket.send(bytes((CLOSE_CHANNEL, STDIN)))

    async def receive(self) -> tuple[int, bytes] | None:
        """The next output, with its stream: stdout (1) or stderr (2); None at the end."""
        while True:
            try:
                message = await self._socket.receive()
            except ApiConnectionError:
                # The status is the last message of a server. How the server closes afterwards does not matter.
                if not self._status:
                    raise
                return None
            if message is None:
                if not self._status:
                    check_good_bye(self._socket, self._operation)
                return None
            if message[:1] == bytes((STATUS,)):
                self._status += message[1:]
            elif message and message[0] in (STDOUT, STDERR):
                return message[0], message[1:]

    async def output(self) -> ExecOutput:
        """Collect all output until the command ends."""
        written = {STDOUT: b"", STDERR: b""}
        while (piece := await self.receive()) is not None:
            written[piece[0]] += piece[1]
        stdout, stderr = (each.decode(errors="replace") for each in written.values())
        return ExecOutput(stdout, stderr, self.exit_code)

    @property
    def exit_code(self) -> int:
        """How the command ended. Valid once everything has been received."""
        if not self._status:
            message = f"the connection was closed before the command ended ({self._operation.id})"
            raise ApiConnectionError(message, "body")
        return exit_code_of(self._status.decode(errors="replace"), self._operation)


async def stream(func: Any, *args: Any, **kwargs: Any) -> ExecSession:
    """Run a command in a container, or attach to its process. The arguments are those of the method."""
    call = capture_call(func, args, kwargs)
    params, options = exec_arguments(call.params, call.options)
    return ExecSession(await call.client.connect(call.operation, params, options, PROTOCOLS), call.operation)
