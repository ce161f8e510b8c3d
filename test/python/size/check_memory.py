"""Memory, connections and threads do not grow with the number of calls."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import OpenApiException
from sample.models import Pod
from support.callers import operation
from support.server import Exchange, Server

ROUND = 100

GET = operation(response=lambda: Pod)
EVENTS = operation(path="/events", kind="events")
POD = json.dumps({"kind": "Pod", "metadata": {"name": "web", "labels": {"a": "b"}}, "spec": {"nodeName": "n"}})


@pytest.fixture(autouse=True)
def without_logs() -> Iterator[None]:
    """Another test may have turned on debug logs, whose records pytest keeps."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def handler(exchange: Exchange) -> None:
    kind = exchange.request.target[1:].partition("?")[0]
    if kind == "missing":
        exchange.answer('{"message": "not here"}', 404)
    elif kind == "events":
        exchange.answer("data: one\n\ndata: two\n\n", content_type="text/event-stream")
    elif kind == "cut":
        exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{")
        exchange.hang_up()
    elif kind == "stream":
        exchange.start()
        for _ in range(4):
            exchange.chunk(b"line\n")
        exchange.end()
    else:
        exchange.answer(POD)


def left_behind(server: Server, calls: int, work: Callable[[], None]) -> int:
    """Return how many more objects exist after ``calls`` calls than after a warm-up round."""

    def count() -> int:
        server.requests.clear()
        gc.collect()
        return len(gc.get_objects())

    work()
    before = count()
    for _ in range(calls // ROUND):
        work()
    # On a busy machine, threads of the server may still be about to close their connections.
    deadline = time.monotonic() + 10
    while (left := count() - before) >= calls // 4 and time.monotonic() < deadline:
        time.sleep(0.05)
    return left


def check_calls(calls: int) -> None:
    with Server(handler) as server:
        client = Client(server.url, token=lambda _: "t", retry=False)

        def some() -> None:
            for number in range(ROUND // 5):
                assert client.call(GET, {}, {"query": {"n": number}}).metadata.name == "web"
                for op in (operation(path="/missing"), operation(path="/cut")):
                    with suppress(OpenApiException):
                        client.call(op, {}, {})
                assert len(list(client.events(EVENTS, {}, {}))) == 2
                for _ in client.open(operation(path="/stream"), {}, {}).lines():
                    # Leave the stream early.
                    break

        assert left_behind(server, calls, some) < calls // 4
        assert threading.active_count() < 50


def check_calls_in_an_event_loop(calls: int) -> None:
    loop = asyncio.new_event_loop()
    with Server(handler) as server:
        client = AsyncClient(server.url, token=lambda _: "t", retry=False)

        async def one(number: int) -> None:
            assert (await client.call(GET, {}, {"query": {"n": number}})).metadata.name == "web"
            for op in (operation(path="/missing"), operation(path="/cut")):
                with suppress(OpenApiException):
                    await client.call(op, {}, {})
            assert len([each async for each in client.events(EVENTS, {}, {})]) == 2
            async with await client.open(operation(path="/stream"), {}, {}) as body:
                async for _ in body.lines():
                    break

        async def some() -> None:
            for start in range(0, ROUND // 5, 10):
                await asyncio.gather(*(one(start + number) for number in range(10)))

        assert left_behind(server, calls, lambda: loop.run_until_complete(some())) < calls // 4
        loop.run_until_complete(client.aclose())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.run_until_complete(loop.shutdown_default_executor())
    loop.close()
