"""One interface to the synchronous and asynchronous clients, so that a test is written once."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from itertools import islice
from typing import Any

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.operation import Operation
from runtime.page_items import page_items, page_items_async


def operation(**given: Any) -> Operation[Any]:
    """Return an operation: ``GET /thing``, with any fields overridden by the arguments."""
    return Operation(**{"id": "readThing", "method": "GET", "path": "/thing", **given})


class SyncCaller:
    """Makes each call with a synchronous client."""

    name = "sync"

    def __init__(self, url: str, **options: Any) -> None:
        self.client = Client(url, **options)

    def call(self, op: Operation[Any] | None = None, params: dict[str, Any] | None = None, **options: Any) -> Any:
        return self.client.call(op or operation(), params or {}, options)  # type: ignore[arg-type]

    def info(self, op: Operation[Any], params: dict[str, Any] | None = None, **options: Any) -> Any:
        return self.client.call_with_http_info(op, params or {}, options)  # type: ignore[arg-type]

    def lines(self, op: Operation[Any], **options: Any) -> list[str]:
        with self.client.open(op, {}, options) as body:  # type: ignore[arg-type]
            return list(body.lines())

    def read(self, op: Operation[Any], **options: Any) -> bytes:
        with self.client.open(op, {}, options) as body:  # type: ignore[arg-type]
            return body.read()

    def save(self, op: Operation[Any], path: str) -> None:
        self.client.open(op, {}, {}).save_to(path)

    def events(self, op: Operation[Any]) -> list[Any]:
        return list(self.client.events(op, {}, {}))

    def stream(self, op: Operation[Any], most: int | None = None) -> list[Any]:
        """Return the items of a stream, or leave it after some."""
        items = self.client.stream(op, {}, {})
        return list(islice(items, most))

    def respond(self, op: Operation[Any], **options: Any) -> Any:
        return self.client.respond(op, {}, options)  # type: ignore[arg-type]

    def items(self, op: Operation[Any], params: dict[str, Any], **options: Any) -> list[Any]:
        return list(page_items(self.client.call_with_http_info, op, params, options))  # type: ignore[arg-type]

    def messages(self, op: Operation[Any], **options: Any) -> list[bytes]:
        """Return all messages of a WebSocket until it is closed."""
        socket = self.client.connect(op, {}, options)  # type: ignore[arg-type]
        try:
            return list(iter(socket.receive, None))
        finally:
            socket.close()

    def close(self) -> None:
        self.client.close()


class AsyncCaller:
    """Makes each call with an asynchronous client. All calls share one event loop."""

    name = "async"

    def __init__(self, url: str, **options: Any) -> None:
        self.client = AsyncClient(url, **options)
        self.loop = asyncio.new_event_loop()

    def run(self, coroutine: Any) -> Any:
        return self.loop.run_until_complete(coroutine)

    def call(self, op: Operation[Any] | None = None, params: dict[str, Any] | None = None, **options: Any) -> Any:
        return self.run(self.client.call(op or operation(), params or {}, options))  # type: ignore[arg-type]

    def info(self, op: Operation[Any], params: dict[str, Any] | None = None, **options: Any) -> Any:
        return self.run(self.client.call_with_http_info(op, params or {}, options))  # type: ignore[arg-type]

    def lines(self, op: Operation[Any], **options: Any) -> list[str]:
        async def run() -> list[str]:
            async with await self.client.open(op, {}, options) as body:  # type: ignore[arg-type]
                return [line async for line in body.lines()]

        return self.run(run())

    def read(self, op: Operation[Any], **options: Any) -> bytes:
        async def run() -> bytes:
            async with await self.client.open(op, {}, options) as body:  # type: ignore[arg-type]
                return await body.read()

        return self.run(run())

    def save(self, op: Operation[Any], path: str) -> None:
        async def run() -> None:
            await (await self.client.open(op, {}, {})).save_to(path)

        self.run(run())

    def events(self, op: Operation[Any]) -> list[Any]:
        async def run() -> list[Any]:
            return [event async for event in self.client.events(op, {}, {})]

        return self.run(run())

    def stream(self, op: Operation[Any], most: int | None = None) -> list[Any]:
        """Return the items of a stream, or leave it after some."""

        async def run() -> list[Any]:
            found: list[Any] = []
            async with aclosing(self.client.stream(op, {}, {})) as items:  # type: ignore[type-var]
                async for item in items:
                    found.append(item)
                    if len(found) == most:
                        break
            return found

        return self.run(run())

    def respond(self, op: Operation[Any], **options: Any) -> Any:
        return self.run(self.client.respond(op, {}, options))  # type: ignore[arg-type]

    def items(self, op: Operation[Any], params: dict[str, Any], **options: Any) -> list[Any]:
        async def run() -> list[Any]:
            found = page_items_async(self.client.call_with_http_info, op, params, options)  # type: ignore[arg-type]
            return [item async for item in found]

        return self.run(run())

    def messages(self, op: Operation[Any], **options: Any) -> list[bytes]:
        """Return all messages of a WebSocket until it is closed."""

        async def run() -> list[bytes]:
            socket = await self.client.connect(op, {}, options)  # type: ignore[arg-type]
            try:
                found: list[bytes] = []
                while (message := await socket.receive()) is not None:
                    found.append(message)
                return found
            finally:
                await socket.aclose()

        return self.run(run())

    def close(self) -> None:
        self.run(self.client.aclose())
