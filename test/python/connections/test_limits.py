"""The four timeouts, and what must not trigger them; sizes of numbers, nesting and messages."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import ApiException, ApiTimeoutError, DecodeError
from support.callers import operation
from support.peer import Peer
from support.server import Exchange, Server

QUICK: Any = {"base_delay": 0.001}


def test_a_slow_reader_does_not_trigger_the_idle_timeout() -> None:
    piece = b"x" * 100_000

    def handler(exchange: Exchange) -> None:
        exchange.start()
        for _ in range(40):
            exchange.chunk(piece)
        exchange.end()

    async def run(url: str) -> int:
        read = 0
        async with await AsyncClient(url).open(operation(), {}, {"_timeouts": {"idle": 0.3}}) as body:
            async for each in body:
                if read == 0:
                    await asyncio.sleep(0.8)
                read += len(each)
        return read

    with Server(handler) as server:
        read = 0
        with Client(server.url).open(operation(), {}, {"_timeouts": {"idle": 0.3}}) as body:
            for each in body:
                if read == 0:
                    time.sleep(0.8)
                read += len(each)
        assert read == asyncio.run(run(server.url)) == 40 * len(piece)


def test_the_total_timeout_includes_retry_delays(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer("", 503)) as server:
        client = caller(server.url, timeouts={"total": 3}, retry={"attempts": 9, "base_delay": 1, "random": lambda: 1})
        start = time.monotonic()
        with pytest.raises((ApiException, ApiTimeoutError)):
            client.call()
        # Waits the first second only: the next delay, 2 s, would exceed the limit.
        assert time.monotonic() - start < 5 and len(server.requests) == 2


def test_the_total_timeout_ends_an_endless_body(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start()
        while not exchange.server_closing.wait(0.02):
            exchange.chunk(b" ")

    with Server(handler) as server:
        client = caller(server.url, timeouts={"idle": 5}, retry=False)
        for read in (client.call, client.read):
            with pytest.raises(ApiTimeoutError) as caught:
                read(operation(), timeouts={"total": 0.3})
            assert caught.value.limit == "total"
        # For a stream, the client's total timeout applies until the headers only.
        patient = caller(server.url, timeouts={"total": 2})
        body = patient.client.open(operation(), {}, {})
        if patient.name == "async":
            body = patient.run(body)
            pieces = patient.run(_some(body, 2.5))
        else:
            until = time.monotonic() + 2.5
            pieces = next(count for count, _ in enumerate(body) if time.monotonic() > until)
            body.close()
        assert pieces > 5


async def _some(body: Any, seconds: float) -> int:
    until = time.monotonic() + seconds
    count = 0
    async with body:
        async for _ in body:
            count += 1
            if time.monotonic() > until:
                break
    return count


def test_a_failed_connect_is_retried_even_for_a_post(caller: Any) -> None:
    with Server(lambda exchange: None) as server:
        url = server.url
    attempts: list[int] = []
    from runtime.client_options import Hooks

    client = caller(url, retry=QUICK, hooks=Hooks(on_retry=lambda info: attempts.append(info.attempt)))
    with pytest.raises(ConnectionError):
        client.call(operation(method="POST"), {"body": {}})
    assert attempts == [1, 2]


def test_large_numbers_are_decoded_and_excessive_nesting_is_refused(caller: Any) -> None:
    texts = {
        "/long": "[9223372036854775807, -9223372036854775808, 123456789012345678901234567890, 1e5, 0.1]",
        "/deep": "[" * 900 + "]" * 900,
        "/deeper": "[" * 200_000 + "]" * 200_000,
        "/proto": '{"__proto__": 1, "constructor": 2, "__class__": 3}',
    }
    with Server(lambda exchange: exchange.answer(texts[exchange.request.target])) as server:
        client = caller(server.url)
        assert client.call(operation(path="/long")) == [
            9223372036854775807,
            -9223372036854775808,
            123456789012345678901234567890,
            100000.0,
            0.1,
        ]
        assert isinstance(client.call(operation(path="/deep")), list)
        with pytest.raises(DecodeError):
            client.call(operation(path="/deeper"))
        assert client.call(operation(path="/proto")) == {"__proto__": 1, "constructor": 2, "__class__": 3}


@pytest.mark.parametrize("size", [0, 1, 125, 126, 65_535, 65_536, 300_000])
def test_messages_of_every_length_are_sent_and_received(size: int) -> None:
    message = bytes(number % 251 for number in range(size))

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "")
        opcode, received = peer.receive()
        peer.frame(received, opcode)
        # The client sends a close frame, and gets one back.
        assert peer.receive() == (8, b"\x03\xe8")
        peer.frame(b"\x03\xe8", 8)
        said.append(True)

    async def run(url: str) -> bytes | None:
        socket = await AsyncClient(url).connect(operation(), {}, {})
        await socket.send(message)
        answer = await socket.receive()
        await socket.aclose()
        return answer

    said: list[bool] = []
    with Server(handler) as server:
        socket = Client(server.url).connect(operation(), {}, {})
        socket.send(message)
        assert socket.receive() == message
        socket.close()
        assert asyncio.run(run(server.url)) == message
        until = time.monotonic() + 10
        while len(said) < 2 and time.monotonic() < until:
            time.sleep(0.01)
    assert said == [True, True]
