"""Tokens: requested when needed, never resent after a 401, and subject to the timeouts."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.auth import AccessToken, TokenRequest
from runtime.client import Client
from runtime.client_options import Hooks
from runtime.errors import ApiException, ApiTimeoutError, UnauthorizedException
from runtime.oauth.client_credentials import client_credentials
from support.callers import operation
from support.server import Exchange, Server


class Source:
    """Returns each token once, in order, and then always the last."""

    def __init__(self, *tokens: str) -> None:
        self.tokens = list(tokens)
        self.asked: list[bool] = []

    def __call__(self, request: TokenRequest) -> str:
        self.asked.append(request.refresh)
        return self.tokens.pop(0) if len(self.tokens) > 1 else self.tokens[0]


def only(good: str) -> Any:
    def handler(exchange: Exchange) -> None:
        exchange.answer("{}", 200 if exchange.request.headers.get("authorization") == f"Bearer {good}" else 401)

    return handler


def test_a_refused_token_is_not_used_again_even_if_the_call_cannot_be_retried(caller: Any) -> None:
    source = Source("old", "new")
    with Server(only("new")) as server:
        client = caller(server.url, token=source)
        with pytest.raises(UnauthorizedException):
            client.call(operation(method="POST", path="/once"), {"body": iter([b"x"])})
        client.call()
        assert source.asked == [False, True] and len(server.requests) == 2


def test_a_call_is_not_retried_with_the_token_just_refused(caller: Any) -> None:
    source = Source("bad")
    with Server(only("good")) as server:
        client = caller(server.url, token=source)
        for calls in (1, 2):
            with pytest.raises(UnauthorizedException):
                client.call()
            assert len(server.requests) == calls
    assert source.asked == [False, True, True]


def test_the_error_of_a_token_source_fails_the_call_but_not_the_next(caller: Any) -> None:
    asked: list[bool] = []

    def source(request: TokenRequest) -> str:
        asked.append(request.refresh)
        if len(asked) == 2:
            raise RuntimeError("vault is closed")
        return "old" if len(asked) == 1 else "new"

    with Server(only("new")) as server:
        client = caller(server.url, token=source)
        with pytest.raises(RuntimeError, match="vault"):
            client.call()
        client.call()
        assert asked == [False, True, True] and len(server.requests) == 2


def test_a_short_lived_token_is_used_for_half_its_life(caller: Any) -> None:
    asked = 0

    def source(_: TokenRequest) -> AccessToken:
        nonlocal asked
        asked += 1
        return AccessToken("t", time.time() + 8)

    with Server(lambda exchange: exchange.answer("{}")) as server:
        client = caller(server.url, token=source)
        for _ in range(5):
            client.call()
    assert asked == 1


def test_calls_succeed_while_tokens_rotate(caller: Any) -> None:
    current = 0
    used = 0
    lock = threading.Lock()

    def handler(exchange: Exchange) -> None:
        nonlocal current, used
        with lock:
            good = exchange.request.headers["authorization"] == f"Bearer t{current}"
            used += good
            if used >= 10:
                current, used = current + 1, 0
        exchange.answer("{}", 200 if good else 401)

    asked: list[int] = []

    def source(_: TokenRequest) -> str:
        asked.append(current)
        return f"t{current}"

    with Server(handler) as server:
        client = caller(server.url, token=source)
        for _ in range(100):
            client.call()
    assert len(asked) <= 11


def test_threads_refused_together_request_one_token() -> None:
    source = Source("old", "new", "newer")
    barrier = threading.Barrier(8)

    def handler(exchange: Exchange) -> None:
        if exchange.request.headers["authorization"] == "Bearer old":
            barrier.wait(10)
            exchange.answer("{}", 401)
        else:
            exchange.answer("{}")

    with Server(handler) as server, ThreadPoolExecutor(8) as pool:
        client = Client(server.url, token=source)
        list(pool.map(lambda _: client.call(operation(), {}, {}), range(8)))
    assert source.asked == [False, True]


def test_the_total_timeout_includes_token_sources_and_hooks() -> None:
    async def never(_: Any) -> Any:
        await asyncio.sleep(60)

    def blocked(_: Any) -> str:
        release.wait(60)
        return "t"

    release = threading.Event()

    async def run(url: str) -> None:
        for options in ({"token": never}, {"token": blocked}, {"hooks": Hooks(on_request=never)}):
            start = time.monotonic()
            with pytest.raises(ApiTimeoutError) as caught:
                await AsyncClient(url, timeouts={"total": 0.2}, **options).call(operation(), {}, {})
            assert caught.value.limit == "total" and time.monotonic() - start < 10
        # The loop joins its threads when it ends.
        release.set()

    with Server(lambda exchange: exchange.answer("{}")) as server:
        asyncio.run(run(server.url))


def test_a_silent_token_endpoint_times_out_by_its_own_limits(caller: Any) -> None:
    with Server(lambda exchange: exchange.server_closing.wait(30)) as server:
        provider = client_credentials(f"{server.url}/t", "me", "secret", timeouts={"headers": 0.2}, retry=False)
        with pytest.raises(ApiTimeoutError) as caught:
            caller(server.url, token=provider).call()
    assert (caught.value.limit, caught.value.operation) == ("headers", "clientCredentials")


def test_a_web_socket_s_token_is_renewed_once(caller: Any) -> None:
    source = Source(*(f"t{number}" for number in range(9)))
    with Server(lambda exchange: exchange.answer('{"message":"no"}', 401)) as server:
        with pytest.raises(ApiException) as caught:
            caller(server.url, token=source).messages(operation(path="/exec"))
    assert caught.value.status == 401 and source.asked == [False, True] and len(server.requests) == 2
