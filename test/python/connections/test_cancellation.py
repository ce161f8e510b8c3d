"""Cancelling a call at any stage ends its task and leaves no connection open."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.auth import TokenRequest
from runtime.client_options import Hooks
from support.callers import operation
from support.server import Exchange, Server


async def never(_: Any) -> Any:
    await asyncio.sleep(60)


async def drip() -> Any:
    while True:
        yield b"x" * 1000
        await asyncio.sleep(0.01)


class Silent:
    """Serves requests that a test cancels, and sets ``gone`` when the client disconnects."""

    def __init__(self) -> None:
        self.arrived = threading.Event()
        self.gone = threading.Event()
        self.server = Server(self.handle)

    def handle(self, exchange: Exchange) -> None:
        kind = exchange.request.target[1:]
        self.arrived.set()
        if kind == "content":
            exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
        elif kind == "failure":
            exchange.send(b"HTTP/1.1 403 No\r\ncontent-length: 100\r\n\r\n{")
        elif kind == "retry":
            exchange.answer("", 503, retry_after="50")
        exchange.sock.settimeout(10)
        while exchange.sock.recv(65536):
            pass
        self.gone.set()


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("answer", {}),
        ("content", {}),
        ("failure", {}),
        ("retry", {}),
        ("token", {"token": never}),
        ("hook", {"hooks": Hooks(on_request=never)}),
    ],
)
@pytest.mark.parametrize("way", ["cancel", "timeout"])
def test_a_waiting_call_can_be_cancelled(path: str, options: Any, way: str) -> None:
    silent = Silent()

    async def run() -> None:
        client = AsyncClient(silent.server.url, **options)
        task = asyncio.ensure_future(client.call(operation(path=f"/{path}"), {}, {}))
        if not options:
            assert await asyncio.to_thread(silent.arrived.wait, 20)
        await asyncio.sleep(0.1)
        start = time.monotonic()
        if way == "timeout":
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(task, 0.1)
        else:
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert time.monotonic() - start < 5
        # Between attempts, the idle connection goes back to the pool.
        if path == "retry":
            await client.aclose()
        if silent.server.connections:
            assert await asyncio.to_thread(silent.gone.wait, 5)
        await client.aclose()
        left = [each for each in asyncio.all_tasks() if each is not asyncio.current_task()]
        assert left == []

    with silent.server:
        asyncio.run(run())


def test_an_upload_and_a_stream_can_be_cancelled() -> None:
    silent = Silent()

    async def upload() -> None:
        client = AsyncClient(silent.server.url)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.call(operation(method="POST"), {"body": drip()}, {}), 0.5)

    async def stream() -> None:
        client = AsyncClient(silent.server.url)

        async def read() -> None:
            async with await client.open(operation(path="/content"), {}, {}) as body:
                async for _ in body.lines():
                    pass

        task = asyncio.ensure_future(read())
        assert await asyncio.to_thread(silent.arrived.wait, 20)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(task, 0.3)
        assert await asyncio.to_thread(silent.gone.wait, 5)

    with silent.server:
        asyncio.run(upload())
        silent.arrived.clear()
        silent.gone.clear()
        asyncio.run(stream())


def test_a_cancelled_token_request_does_not_affect_other_calls() -> None:
    asked: list[bool] = []

    async def source(request: TokenRequest) -> str:
        asked.append(request.refresh)
        await asyncio.sleep(0.3)
        return "t"

    async def run(url: str) -> None:
        client = AsyncClient(url, token=source)
        first = asyncio.ensure_future(client.call(operation(), {}, {}))
        await asyncio.sleep(0.05)
        others = [asyncio.ensure_future(client.call(operation(), {}, {})) for _ in range(5)]
        await asyncio.sleep(0.05)
        first.cancel()
        assert await asyncio.gather(*others) == [{}] * 5
        with pytest.raises(asyncio.CancelledError):
            await first
        await client.aclose()

    with Server(lambda exchange: exchange.answer("{}")) as server:
        asyncio.run(run(server.url))
    assert len(asked) == 2


def test_a_call_cancelled_before_it_starts_sends_nothing() -> None:
    async def run(url: str) -> None:
        task = asyncio.ensure_future(AsyncClient(url).call(operation(), {}, {}))
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with Server(lambda exchange: exchange.answer("{}")) as server:
        asyncio.run(run(server.url))
        assert server.requests == []
