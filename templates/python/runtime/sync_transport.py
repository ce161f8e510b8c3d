"""Connections of a synchronous client, under the limits of whoever waits for them."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import httpcore2
import httpx2

from .client_options import Tls
from .limits import current_limits
from .tls_context import tls_context


class LimitedStream(httpcore2.NetworkStream):
    """A stream whose every operation ends when a limit of the call that waits for it is reached."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there, or wait for it."""
        return self._stream.read(max_bytes, _timeout(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it."""
        self._stream.write(buffer, _timeout(timeout))

    def close(self) -> None:
        """Close it."""
        self._stream.close()

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        """Secure it."""
        return LimitedStream(self._stream.start_tls(ssl_context, server_hostname, _timeout(timeout)))

    def get_extra_info(self, info: str) -> Any:
        """What the library wants to know of it."""
        return self._stream.get_extra_info(info)


class LimitedBackend(httpcore2.NetworkBackend):
    """Opens such streams."""

    def __init__(self) -> None:
        self._backend = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore2.NetworkStream:
        """Open one."""
        stream = self._backend.connect_tcp(host, port, _timeout(timeout), local_address, socket_options)
        return LimitedStream(stream)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)


def _timeout(given: float | None) -> float | None:
    limits = current_limits.get()
    return given if limits is None else limits.timeout()


class _Content(httpx2.SyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def close(self) -> None:
        self._stream.close()


class SyncTransport(httpx2.BaseTransport):
    """A pool of connections."""

    def __init__(self, tls: Tls | None, proxy: str | None) -> None:
        self._pool = httpcore2.ConnectionPool(**pool_options(tls, proxy), network_backend=LimitedBackend())

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request."""
        answer: Any = self._pool.handle_request(core_request(request))
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=_Content(answer.stream),
            extensions=answer.extensions,
        )

    def close(self) -> None:
        """Close its connections."""
        self._pool.close()


def _has_no_headers(record: logging.LogRecord) -> bool:
    """Answers' headers, which the library logs for debugging, may set cookies or repeat what the caller sent."""
    return "receive_response_headers.complete" not in record.getMessage()


for _name in ("httpcore2.http11", "httpcore2.http2", "httpcore2.proxy"):
    logging.getLogger(_name).addFilter(_has_no_headers)


def pool_options(tls: Tls | None, proxy: str | None) -> dict[str, Any]:
    """What both kinds of pools are made with."""
    options: dict[str, Any] = {
        "ssl_context": tls_context(tls),
        "max_connections": None,
        "max_keepalive_connections": 20,
        "keepalive_expiry": 30.0,
    }
    if proxy is not None:
        found = httpx2.Proxy(proxy)
        options["proxy"] = httpcore2.Proxy(url=_core_url(found.url), auth=found.raw_auth, headers=found.headers.raw)
    return options


def core_request(request: httpx2.Request) -> httpcore2.Request:
    """A request as the library below takes it."""
    return httpcore2.Request(
        method=request.method,
        url=_core_url(request.url),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _core_url(url: httpx2.URL) -> httpcore2.URL:
    return httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
