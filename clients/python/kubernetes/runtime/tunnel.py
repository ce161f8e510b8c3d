"""Ways through an HTTP proxy to servers without TLS, for what the proxy must not have a part in, as WebSockets.

The library opens such tunnels to servers with TLS alone, and sends all else to the proxy, which need not hand it on.
"""

from __future__ import annotations

from typing import Any

import httpcore2

UPGRADE = b"upgrade"


def needs_tunnel(request: httpcore2.Request, proxy: httpcore2.Proxy | None) -> bool:
    """Whether a request is no matter of the proxy, which would take it for one."""
    is_plain = request.url.scheme == b"http" and proxy is not None and proxy.url.scheme in (b"http", b"https")
    return is_plain and any(name.lower() == UPGRADE for name, _ in request.headers)


def tunnel_options(options: dict[str, Any], backend: httpcore2.NetworkBackend) -> dict[str, Any]:
    """What a pool is made with whose connections are tunnels of the proxy that another one uses."""
    return {**options, "proxy": None, "network_backend": TunnelBackend(options["proxy"], backend)}


def async_tunnel_options(options: dict[str, Any]) -> dict[str, Any]:
    """The same for an asynchronous pool."""
    return {**options, "proxy": None, "network_backend": AsyncTunnelBackend(options["proxy"])}


class TunnelBackend(httpcore2.NetworkBackend):
    """Opens streams that a proxy leads to a server."""

    def __init__(self, proxy: httpcore2.Proxy, backend: httpcore2.NetworkBackend) -> None:
        self._proxy = proxy
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        """Open one."""
        proxy = self._proxy
        connection = httpcore2.HTTPConnection(
            proxy.url.origin, ssl_context=proxy.ssl_context, network_backend=self._backend
        )
        try:
            answer = connection.handle_request(_connect_request(proxy, host, port, timeout))
            _check(answer)
        except BaseException:
            connection.close()
            raise
        stream: httpcore2.NetworkStream = answer.extensions["network_stream"]
        return stream

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)


class AsyncTunnelBackend(httpcore2.AsyncNetworkBackend):
    """Opens streams that a proxy leads to a server."""

    def __init__(self, proxy: httpcore2.Proxy) -> None:
        self._proxy = proxy
        self._backend = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.AsyncNetworkStream:
        """Open one."""
        import anyio

        proxy = self._proxy
        connection = httpcore2.AsyncHTTPConnection(
            proxy.url.origin, ssl_context=proxy.ssl_context, network_backend=self._backend
        )
        try:
            answer = await connection.handle_async_request(_connect_request(proxy, host, port, timeout))
            _check(answer)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await connection.aclose()
            raise
        stream: httpcore2.AsyncNetworkStream = answer.extensions["network_stream"]
        return stream

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)


def _connect_request(proxy: httpcore2.Proxy, host: str, port: int, timeout: float | None) -> httpcore2.Request:
    target = f"{f'[{host}]' if ':' in host else host}:{port}".encode("ascii")
    own = {name.lower() for name, _ in proxy.headers}
    usual = [(name, value) for name, value in ((b"Host", target), (b"Accept", b"*/*")) if name.lower() not in own]
    url = httpcore2.URL(scheme=proxy.url.scheme, host=proxy.url.host, port=proxy.url.port, target=target)
    times = dict.fromkeys(("connect", "read", "write", "pool"), timeout)
    return httpcore2.Request(b"CONNECT", url, headers=[*usual, *proxy.headers], extensions={"timeout": times})


def _check(answer: httpcore2.Response) -> None:
    if not 200 <= answer.status < 300:
        reason: bytes = answer.extensions.get("reason_phrase", b"")
        raise httpcore2.ProxyError(f"{answer.status} {reason.decode('ascii', 'ignore')}")
