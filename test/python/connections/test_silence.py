"""Peers that fall silent, respond slowly, or ask for excessive delays."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from contextlib import contextmanager
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import ApiConnectionError, ApiException, ApiTimeoutError
from support.callers import operation
from support.server import Server


@contextmanager
def silent(first: bytes = b"") -> Any:
    """A listener that sends ``first`` on each connection and nothing else."""
    listener = socket.create_server(("127.0.0.1", 0))
    kept: list[socket.socket] = []

    def accept() -> None:
        while True:
            try:
                sock, _ = listener.accept()
            except OSError:
                return
            kept.append(sock)
            if first:
                sock.recv(65536)
                sock.sendall(first)

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for sock in kept:
            sock.close()


ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


@pytest.mark.parametrize(
    ("first", "proxied"), [(b"", True), (ESTABLISHED, True), (b"", False)], ids=["proxy", "tunnel", "server"]
)
def test_the_connect_timeout_ends_a_silent_connection_attempt(caller: Any, first: bytes, proxied: bool) -> None:
    with silent(first) as address:
        url, proxy = ("https://far.example", f"http://{address}") if proxied else (f"https://{address}", False)
        start = time.monotonic()
        with pytest.raises((ApiTimeoutError, ApiConnectionError)) as caught:
            caller(url, proxy=proxy, timeouts={"connect": 0.3, "headers": 50}, retry=False).call()
        assert time.monotonic() - start < 10
        assert getattr(caught.value, "limit", "connect") == getattr(caught.value, "stage", "connect") == "connect"


@pytest.mark.parametrize("first", [b"", ESTABLISHED], ids=["proxy", "tunnel"])
def test_a_silent_proxy_does_not_delay_close(first: bytes) -> None:
    with silent(first) as address:
        client = Client("https://far.example", proxy=f"http://{address}", timeouts={"connect": 3}, retry=False)
        failures: list[BaseException] = []

        def call() -> None:
            try:
                client.call(operation(), {}, {})
            except BaseException as error:
                failures.append(error)

        thread = threading.Thread(target=call)
        thread.start()
        time.sleep(0.3)
        start = time.monotonic()
        client.close()
        assert time.monotonic() - start < 1
        thread.join(10)
        assert isinstance(failures[0], (ApiConnectionError, ApiTimeoutError))

        async def run() -> None:
            client = AsyncClient("https://far.example", proxy=f"http://{address}", timeouts={"connect": 3}, retry=False)
            task = asyncio.create_task(client.call(operation(), {}, {}))
            await asyncio.sleep(0.3)
            await asyncio.wait_for(client.aclose(), 1)
            with pytest.raises((ApiConnectionError, ApiTimeoutError)):
                await task

        asyncio.run(run())


@pytest.mark.parametrize("after", ["999999999999", "Fri, 31 Dec 9999 23:59:59 GMT", "9" * 400, "-1", "soon", "1e9"])
def test_an_excessive_retry_after_does_not_block(caller: Any, after: str) -> None:
    with Server(lambda exchange: exchange.answer("", 503, retry_after=after)) as server:
        client = caller(server.url, retry={"base_delay": 0.001})
        with pytest.raises(ApiException) as caught:
            client.call()
        assert caught.value.status == 503 and len(server.requests) in (1, 3)


def test_an_unlimited_retry_after_waits_and_can_be_cancelled() -> None:
    async def run(url: str) -> None:
        client = AsyncClient(url, retry={"max_retry_after": float("inf")})
        task = asyncio.ensure_future(client.call(operation(), {}, {}))
        await asyncio.to_thread(wait_for, 1)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(task, 0.3)

    def wait_for(requests: int) -> None:
        until = time.monotonic() + 20
        while len(server.requests) < requests and time.monotonic() < until:
            time.sleep(0.01)

    with Server(lambda exchange: exchange.answer("", 503, retry_after="999999999999")) as server:
        asyncio.run(run(server.url))
        assert len(server.requests) == 1
        waiting = threading.Thread(
            target=Client(server.url, retry={"max_retry_after": float("inf")}).call,
            args=(operation(), {}, {}),
            daemon=True,
        )
        waiting.start()
        wait_for(2)
        waiting.join(0.3)
        assert waiting.is_alive() and len(server.requests) == 2


@pytest.mark.parametrize("seconds", [1e6, 1e9, 1e12, 1e300, float("inf")])
def test_timeouts_longer_than_the_system_supports_are_accepted(caller: Any, seconds: float) -> None:
    limits = {"connect": seconds, "headers": seconds, "idle": seconds, "total": seconds}
    with Server(lambda exchange: exchange.answer("{}")) as server:
        client = caller(server.url, timeouts=limits)
        assert client.call() == {}
        assert client.call(_request_timeout=seconds) == {}
        assert client.read(operation(), timeouts={"idle": seconds}) == b"{}"
