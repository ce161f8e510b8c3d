"""Connections of an asynchronous client; their limits are kept by cancelling."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpcore2
import httpx2

from .client_options import Tls
from .sync_transport import core_request, pool_options


class _Content(httpx2.AsyncByteStream):
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        iterator: AsyncIterator[bytes] = self._stream.__aiter__()
        return iterator

    async def aclose(self) -> None:
        await self._stream.aclose()


class AsyncTransport(httpx2.AsyncBaseTransport):
    """A pool of connections."""

    def __init__(self, tls: Tls | None, proxy: str | None) -> None:
        self._pool = httpcore2.AsyncConnectionPool(**pool_options(tls, proxy))

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request."""
        answer: Any = await self._pool.handle_async_request(core_request(request))
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=_Content(answer.stream),
            extensions=answer.extensions,
        )

    async def aclose(self) -> None:
        """Close its connections."""
        await self._pool.aclose()
