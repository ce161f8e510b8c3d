"""The synchronous client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from .client_base import ClientBase

if TYPE_CHECKING:
    import httpx2
    from typing_extensions import Self

    from .auth import Auth, AuthByScheme, TokenSource
    from .binary_body import BinaryBody
    from .call_options import AnyOptions, RetryOptions, Timeouts
    from .client_options import Hooks, Tls, TlsSource
    from .operation import Operation
    from .proxy import Proxy
    from .response import ApiResponse
    from .server_sent_events import ServerSentEvent
    from .sync_driver import SyncDriver
    from .web_socket import WebSocket

T = TypeVar("T")


class Client(ClientBase):
    """What operations are called with; threads may share one, and a forked child may go on with it.

    Every method raises an :class:`ApiException` when the server answers with a failure, an :class:`ApiConnectionError`
    when it does not answer, and an :class:`ApiTimeoutError` when that takes too long.
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
        transport: httpx2.BaseTransport | None = None,
        hooks: Hooks | None = None,
    ) -> None:
        """Make a client; nothing is loaded or connected before the first call.

        Args:
            base_url: Where the API is; the operations' paths are appended to its own.
            token: Bearer token for every call that asks for credentials, or where to get it.
            auth: Credentials for every call that asks for some, or by the names of the document's security schemes.
            headers: Sent with every call.
            timeouts: The limits of every call.
            retry: When failed calls are made again; False makes a single attempt.
            max_redirects: How many redirects of GET and HEAD to follow. Credentials never leave the base URL's origin;
                a client with a certificate, or with a transport of the caller's, does not leave it at all.
            tls: Certificates.
            proxy: Address of a proxy; False for none. As HTTP_PROXY, HTTPS_PROXY and NO_PROXY say unless given.
            transport: What carries the calls instead of our own connections; ``tls`` and ``proxy`` are its matter then.
            hooks: Functions that are told what the client does.

        Raises:
            ApiValueError: If the base URL or a header cannot be one.
        """
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
        self._own_driver: SyncDriver | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _driver(self) -> SyncDriver:
        driver = self._own_driver
        if driver is None:
            from .sync_driver import SyncDriver

            # Of two threads that come here at once, both have to get the same one.
            made = SyncDriver(self.base_url, *self._connections())
            driver = self.__dict__.setdefault("_made_driver", made)
            self._own_driver = driver
        return driver

    def call(self, operation: Operation[T], params: Mapping[str, Any], options: AnyOptions) -> T:
        """Make a call, and give the content of the answer as the operation says; not for events."""
        return self.call_with_http_info(operation, params, options).data

    def call_with_http_info(
        self, operation: Operation[T], params: Mapping[str, Any], options: AnyOptions
    ) -> ApiResponse[T]:
        """As :meth:`call`, with the answer's status and headers."""
        from .core import call_server
        from .prepare_call import prepare_call
        from .response import ApiResponse

        kind = operation.kind
        if kind == "events":
            from .errors import ApiTypeError

            raise ApiTypeError(f"{operation.id} answers with events: use Client.events")
        if kind == "binary":
            body: Any = self.open(operation, params, options)
            return ApiResponse(body, body.status, body.headers)
        call = prepare_call(self._context, operation, params, options, kind)
        read = self._reader(operation, kind, call.timeouts.get("idle"))
        result: ApiResponse[T] = self._driver.run(call_server(self._context, call, read))
        return result

    def open(self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions) -> BinaryBody:
        """Any answer as a stream, whichever kind of content the operation declares."""
        from .binary_body import BinaryBody
        from .core import call_server, keep
        from .prepare_call import prepare_call

        call = prepare_call(self._context, operation, params, options, operation.kind)
        answer = self._driver.run(call_server(self._context, call, keep, streaming=True))
        return BinaryBody(self._driver, answer, call.options.get("timeouts", {}).get("idle"))

    def events(
        self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions
    ) -> Iterator[ServerSentEvent]:
        """The answer's server-sent events, from one connection: whoever wants to go on after its end calls again."""
        with self.open(operation, params, options) as body:
            yield from body.events()

    def connect(
        self, operation: Operation[Any], params: Mapping[str, Any], options: AnyOptions, protocols: Sequence[str] = ()
    ) -> WebSocket:
        """Open a WebSocket where the operation's path leads, with the same credentials, proxy and TLS.

        Once it is open, no limit ends it.
        """
        from .core import call_server, keep
        from .web_socket import WebSocket, check_handshake, upgrade

        call, key = upgrade(self._context, operation, params, options, protocols)
        answer = self._driver.run(call_server(self._context, call, keep, streaming=True))
        protocol = check_handshake(answer, key, protocols, operation.id)
        return WebSocket(answer.raw.response, protocol, operation.id)

    def close(self) -> None:
        """Close idle connections. A program that ends need not call it."""
        if self._own_driver is not None:
            self._own_driver.close()
