"""The asynchronous client."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .client_base import ClientBase

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .async_driver import AsyncDriver
    from .auth import Auth, AuthByScheme, TokenSource
    from .binary_body import AsyncBinaryBody
    from .call_options import AnyOptions, RetryOptions, Timeouts
    from .client_options import Hooks, Tls, TlsSource
    from .operation import Operation
    from .proxy import Proxy
    from .response import ApiResponse
    from .server_sent_events import ServerSentEvent
    from .web_socket import AsyncWebSocket

T = TypeVar("T")


class AsyncClient(ClientBase):
    """What operations are called with in an event loop; each loop that uses it gets connections of its own.

    Every method raises an :class:`ApiException` when the server answers with a failure, an :class:`ApiConnectionError`
    when it does not answer, and an :class:`ApiTimeoutError` when that takes too long. A task that is cancelled lets
    go of its connection.
    """

    def __init__(
        self,
        base_url: str,
        *,
        token: TokenSource | None = None,
        auth: Auth | AuthByScheme | None = None,
        headers: Mapping[str, str] | None = None,
        timeouts: Timeouts | None = None,
        retry: RetryOptions | Literal[False] | None = None,
        max_redirects: int = 5,
        tls: Tls | TlsSource | None = None,
        proxy: Proxy = None,
        transport: httpx2.AsyncBaseTransport | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Make a client, as :class:`Client` is made; hooks and token providers may be asynchronous."""
        super().__init__(
            base_url,
            {
                "token": token,
                "auth": auth,
                "headers": headers,
                "timeouts": timeouts,
                "retry": retry,
                "max_redirects": max_redirects,
                "tls": tls,
                "proxy": proxy,
                "transport": transport,
                "hooks": hooks,
            },
        )
        self._own_driver: AsyncDriver | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    @property
    def _driver(self) -> AsyncDriver:
        if self._own_driver is None:
            from .async_driver import AsyncDriver

            self._own_driver = AsyncDriver(self.base_url, *self._connections())
        return self._own_driver

    async def call(self, operation: Operation[T], params: Mapping[str, Any], options: AnyOptions) -> T:
        """Make a call, and give the content of the answer as the operation says; not for events."""
        return (await self.call_with_http_info(operation, params, options)).data

    async def call_with_http_info(
        self, operation: Operation[T], params: Mapping[str, Any], options: AnyOptions
    ) -> ApiResponse[T]:
        """As :meth:`call`, with the answer's status and headers."""
        from .core import call_server
        from .prepare_call import prepare_call
        from .response import ApiResponse

        kind = operation.kind
        if kind == "events":
            from .errors import ApiTypeError

            raise ApiTypeError(f"{operation.id} answers with events: use AsyncClient.events")
        if kind == "binary":
            body: Any = await self.open(operation, params, options)
            return ApiResponse(body, body.status, body.headers)
        call = prepare_call(self._context, operation, params, options, kind)
        read = self._reader(operation, kind, call.timeouts.get("idle"))
        result: ApiResponse[T] = await self._driver.run(call_server(self._context, call, read))
        return result

    async def open(self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions) -> AsyncBinaryBody:
        """Any answer as a stream, whichever kind of content the operation declares."""
        from .binary_body import AsyncBinaryBody
        from .core import call_server, keep
        from .prepare_call import prepare_call

        call = prepare_call(self._context, operation, params, options, operation.kind)
        answer = await self._driver.run(call_server(self._context, call, keep, streaming=True))
        return AsyncBinaryBody(self._driver, answer, call.options.get("timeouts", {}).get("idle"))

    async def events(
        self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions
    ) -> AsyncIterator[ServerSentEvent]:
        """The answer's server-sent events, from one connection: whoever wants to go on after its end calls again."""
        async with await self.open(operation, params, options) as body:
            async for event in body.events():
                yield event

    async def connect(
        self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions, protocols: Sequence[str] = ()
    ) -> AsyncWebSocket:
        """Open a WebSocket where the operation's path leads, with the same credentials, proxy and TLS.

        Once it is open, no limit ends it.
        """
        from .core import call_server, keep
        from .web_socket import AsyncWebSocket, check_handshake, upgrade

        call, key = upgrade(self._context, operation, params, options, protocols)
        answer = await self._driver.run(call_server(self._context, call, keep, streaming=True))
        protocol = check_handshake(answer, key, protocols, operation.id)
        return AsyncWebSocket(answer.raw.response, protocol, operation.id)

    async def aclose(self) -> None:
        """Close idle connections. A program that ends need not call it."""
        if self._own_driver is not None:
            await self._own_driver.aclose()

    async def close(self) -> None:
        """The same as :meth:`aclose`."""
        await self.aclose()
