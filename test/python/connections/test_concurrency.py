"""Clients shared by threads, processes, tasks and event loops."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import threading
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.auth import AccessToken, TokenRequest
from runtime.client import Client
from support.callers import operation
from support.server import Exchange, Server


def echo(exchange: Exchange) -> None:
    exchange.answer(json.dumps(exchange.request.target))


def test_threads_sharing_a_client_request_one_token() -> None:
    asked: list[bool] = []

    def provide(request: TokenRequest) -> AccessToken:
        asked.append(request.refresh)
        time.sleep(0.05)
        return AccessToken("t")

    with Server(echo) as server, ThreadPoolExecutor(8) as pool:
        client = Client(server.url, token=provide)
        op = operation(path="/{n}")
        results = list(pool.map(lambda n: client.call(op, {"n": n}, {}), range(200)))
        assert results == [f"/{n}" for n in range(200)]
        assert len(asked) == 1 and server.connections <= 8


def test_tasks_sharing_a_client_request_one_token() -> None:
    asked: list[bool] = []

    async def provide(request: TokenRequest) -> str:
        asked.append(request.refresh)
        await asyncio.sleep(0.05)
        return "t"

    async def run(url: str) -> list[Any]:
        async with AsyncClient(url, token=provide) as client:
            op = operation(path="/{n}")
            return await asyncio.gather(*(client.call(op, {"n": n}, {}) for n in range(50)))

    with Server(echo) as server:
        assert asyncio.run(run(server.url)) == [f"/{n}" for n in range(50)]
    assert len(asked) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_a_forked_child_opens_its_own_connections() -> None:
    with Server(echo) as server:
        client = Client(server.url)
        for _ in range(2):
            client.call(operation(), {}, {})
        assert client._driver is not None
        # Another thread may hold any lock at the moment of a fork.
        client._driver._lock.acquire()
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                os.write(write, str(client.call(operation(path="/child"), {}, {})).encode())
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        client._driver._lock.release()
        assert os.read(read, 100) == b"/child"
        assert client.call(operation(path="/parent"), {}, {}) == "/parent"
        connections = {request.target: request.connection for request in server.requests}
        assert connections["/child"] != connections["/parent"] == connections["/thing"]


def test_a_cancelled_task_closes_its_connection() -> None:
    arrived, gone = threading.Event(), threading.Event()

    def handler(exchange: Exchange) -> None:
        if exchange.request.target == "/slow":
            arrived.set()
            exchange.sock.settimeout(5)
            if exchange.sock.recv(1) == b"":
                gone.set()
        else:
            echo(exchange)

    async def run(url: str) -> None:
        client = AsyncClient(url)
        task = asyncio.create_task(client.call(operation(path="/slow"), {}, {}))
        assert await asyncio.to_thread(arrived.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(gone.wait, 5)
        assert await client.call(operation(), {}, {}) == "/thing"
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(client.call(operation(path="/slow"), {}, {}), 0.1)
        await client.aclose()

    with Server(handler) as server:
        asyncio.run(run(server.url))


def stream(exchange: Exchange) -> None:
    exchange.start()
    exchange.chunk(b"a\n")
    exchange.sock.settimeout(5)
    exchange.sock.recv(1)


def test_an_event_loop_ends_cleanly_with_a_stream_open(capfd: pytest.CaptureFixture[str]) -> None:
    async def run(url: str) -> Any:
        client = AsyncClient(url)
        body = await client.open(operation(), {}, {})
        lines = body.lines()
        assert await anext(lines) == "a"
        return client, body, lines

    with Server(stream) as server, warnings.catch_warnings():
        warnings.simplefilter("error")
        start = time.monotonic()
        kept = asyncio.run(run(server.url))
        assert time.monotonic() - start < 3
        del kept
        gc.collect()
    assert "Exception" not in capfd.readouterr().err


def test_a_client_can_be_used_in_several_event_loops_in_turn() -> None:
    with Server(echo) as server:
        client = AsyncClient(server.url)
        for _ in range(3):
            assert asyncio.run(client.call(operation(), {}, {})) == "/thing"


def test_leaving_a_stream_closes_its_connection() -> None:
    gone = threading.Event()

    def handler(exchange: Exchange) -> None:
        stream(exchange)
        gone.set()

    with Server(handler) as server:
        client = Client(server.url)
        for line in client.open(operation(), {}, {}).lines():
            assert line == "a"
            break
        gc.collect()
        assert gone.wait(3)

    gone.clear()

    async def run(url: str) -> None:
        async with await AsyncClient(url).open(operation(), {}, {}) as body:
            async for line in body.lines():
                assert line == "a"
                break
        assert await asyncio.to_thread(gone.wait, 3)

    with Server(handler) as server:
        asyncio.run(run(server.url))


def test_a_synchronous_client_refuses_an_asynchronous_token_provider() -> None:
    async def provide(_: TokenRequest) -> str:
        return "t"

    with pytest.raises(TypeError, match="asynchronous"):
        Client("http://127.0.0.1:1", token=provide).call(operation(), {}, {})
