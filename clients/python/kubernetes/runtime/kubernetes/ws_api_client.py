"""A client that opens WebSockets for commands and ports, with the interface of the official client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from ..aio_api_client import ApiClient
from ..headers import Headers
from ..response import ApiResponse
from .async_exec import ExecSession
from .channels import OLDER_PROTOCOL, PROTOCOLS, exec_arguments, exit_code_of

if TYPE_CHECKING:
    from ..call_options import AnyOptions
    from ..configuration import Configuration
    from ..operation import Operation
    from ..web_socket import AsyncWebSocket

T = TypeVar("T")

#: Message types, with the numbers of the official client's library.
_BINARY, _CLOSED = 2, 257
#: The ends of paths that lead to WebSockets.
_STREAMS = ("/exec", "/attach", "/portforward")


class WsMessage(NamedTuple):
    """A received message."""

    type: int
    data: Any
    """The first byte is the channel's number."""
    extra: Any = None


class WsResponse:
    """The end of a call by WebSocket, as the official client represents it."""

    def __init__(self, status: int, data: bytes, response: Any = None) -> None:
        """Set the attributes."""
        self.status = status
        self.data = data
        self.response = response
        self.reason: str | None = None
        self.headers = Headers()

    async def read(self) -> bytes:
        """The data."""
        return self.data

    def getheaders(self) -> Headers:
        """The headers; always empty."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """One header."""
        return self.headers.get(name, default)


class WsSession:
    """An open WebSocket. Use it in an ``async with`` and iterate over it for its messages."""

    #: The attributes that every response must have.
    status = 101
    reason = "Switching Protocols"

    def __init__(self, socket: AsyncWebSocket) -> None:
        self._socket = socket
        self.protocol = socket.protocol
        """The subprotocol that the server chose."""
        self.closed = False
        self.headers = Headers()

    async def __aenter__(self) -> WsSession:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def __aiter__(self) -> WsSession:
        return self

    async def __anext__(self) -> WsMessage:
        message = await self.receive()
        if message.type == _CLOSED:
            raise StopAsyncIteration
        return message

    async def receive(self, timeout: float | None = None) -> WsMessage:
        """The next message; at the end, one without data and of another type.

        Raises:
            TimeoutError: If none arrives within the given seconds (``asyncio.TimeoutError``). The next call continues.
        """
        data = await self._socket.receive(timeout)
        if data is None:
            self.closed = True
            return WsMessage(_CLOSED, None)
        return WsMessage(_BINARY, data)

    async def receive_bytes(self, timeout: float | None = None) -> bytes:
        """The data of the next message.

        Raises:
            TypeError: At the end.
        """
        message = await self.receive(timeout)
        if message.data is None:
            raise TypeError("the other side has closed the connection")
        return cast("bytes", message.data)

    async def send_bytes(self, data: bytes) -> None:
        """Send a message; its first byte is the channel's number."""
        await self._socket.send(data)

    async def send_str(self, data: str) -> None:
        """Send a message; its first character is the channel's number."""
        await self._socket.send(data)

    async def close(self) -> bool:
        """Close the connection; returns whether it was open."""
        was_open, self.closed = not self.closed, True
        await self._socket.aclose()
        return was_open


class WsApiClient(ApiClient):
    """Runs and attaches to commands in containers, with the methods of ``CoreV1Api``.

    They return all output as a string; with ``_preload_content=False``, or ``…_without_preload_content``, an open
    :class:`WsSession`. All other methods work as with any client.
    """

    def __init__(
        self,
        configuration: Configuration | None = None,
        header_name: str | None = None,
        header_value: str | None = None,
        cookie: str | None = None,
        pool_threads: int | None = None,
        heartbeat: float | None = None,
        **options: Any,
    ) -> None:
        """Create a client.

        Args:
            configuration: Default: the default configuration.
            header_name: Name of a header to send with every call.
            header_value: Its value.
            cookie: Cookie to send with every call.
            pool_threads: Ignored.
            heartbeat: Seconds of silence before the client pings the server.
            **options: Those of :class:`AsyncClient`.
        """
        super().__init__(configuration, header_name, header_value, cookie, pool_threads, **options)
        self.heartbeat = heartbeat

    @classmethod
    def parse_error_data(cls, error_data: str | bytes) -> int:
        """The exit code in the message on the status channel.

        Raises:
            ApiException: If the command could not be run.
        """
        from ..operation import Operation

        text = error_data.decode(errors="replace") if isinstance(error_data, bytes) else error_data
        return exit_code_of(text, Operation(id="exec", method="GET", path=""))

    async def call_with_http_info(
        self, operation: Operation[T], params: Mapping[str, Any], options: AnyOptions
    ) -> ApiResponse[T]:
        """Make a call; for a command, return its output when it ends."""
        if not operation.path.endswith(_STREAMS):
            return await super().call_with_http_info(operation, params, options)
        written = b""
        # Nothing is written to the command, so that no stream has to be closed.
        socket = await self._open_socket(operation, params, options, (OLDER_PROTOCOL,))
        async with ExecSession(socket, operation) as session:
            while (piece := await session.receive()) is not None:
                written += piece[1]
        return ApiResponse(cast("T", written.decode(errors="replace")), 200, Headers())

    async def open(self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions) -> Any:
        """The response as a stream, or a WebSocket."""
        if not operation.path.endswith(_STREAMS):
            return await super().open(operation, params, options)
        return WsSession(await self._open_socket(operation, params, options, PROTOCOLS))

    async def _open_socket(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any],
        options: AnyOptions,
        protocols: tuple[str, ...],
    ) -> AsyncWebSocket:
        params, given = exec_arguments(params, options)
        if self.heartbeat is not None:
            # The client pings whenever a third of the limit has passed.
            given["_timeouts"] = {"idle": self.heartbeat * 3, **(given.get("_timeouts") or {})}
        return await self.connect(operation, params, cast("AnyOptions", given), protocols)
