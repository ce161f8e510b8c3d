"""Programs that put their own function in place of a client's `call_api`."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace
from typing import Any
from unittest.mock import AsyncMock, Mock

import pytest

from runtime import aio_api_client
from runtime.api_client import ApiClient
from runtime.configuration import Configuration
from runtime.errors import NotFoundException
from sample.models import Pod
from support.callers import operation
from support.server import Exchange, Server

READ = operation(path="/pods/{name}", response=lambda: Pod)
CREATE = operation(method="POST", path="/pods", response=lambda: Pod)
POD = json.dumps({"metadata": {"name": "a"}})


def answer(exchange: Exchange) -> None:
    exchange.answer(POD, 404 if "missing" in exchange.request.target else 200)


class CountingClient(ApiClient):
    """Notes what it sends."""

    def __init__(self, configuration: Configuration) -> None:
        super().__init__(configuration)
        self.calls: list[tuple[Any, ...]] = []

    def call_api(self, *args: Any, **kwargs: Any) -> Any:
        self.calls.append(args)
        return super().call_api(*args, **kwargs)


class AsyncCountingClient(aio_api_client.ApiClient):
    """Counts its calls."""

    count = 0

    async def call_api(self, *args: Any, **kwargs: Any) -> Any:
        self.count += 1
        return await super().call_api(*args, **kwargs)


def test_every_call_goes_through_a_method_that_a_subclass_replaces() -> None:
    with Server(answer) as server:
        client = CountingClient(Configuration(server.url))
        assert client.call(READ, {"name": "a"}, {}).metadata.name == "a"
        assert client.call(CREATE, {"body": Pod()}, {}).metadata.name == "a"
        assert client.open(READ, {"name": "a"}, {}).json() == json.loads(POD)
        with pytest.raises(NotFoundException):
            client.call(READ, {"name": "missing"}, {})
        assert [call[0] for call in client.calls] == ["GET", "POST", "GET", "GET"]
        assert (client.calls[1][1], client.calls[1][3]) == (f"{server.url}/pods", {})

        async def main() -> int:
            async with AsyncCountingClient(Configuration(server.url)) as client:
                assert (await client.call(READ, {"name": "a"}, {})).metadata.name == "a"
                async with await client.open(READ, {"name": "a"}, {}) as body:
                    assert await body.json() == json.loads(POD)
                return client.count

        assert asyncio.run(main()) == 2


def test_a_test_of_a_program_answers_in_place_of_the_server() -> None:
    client = ApiClient(Configuration("http://none"))
    client.call_api = Mock(return_value=SimpleNamespace(status=200, data=POD, getheaders=dict, read=bytes))
    assert client.call(READ, {"name": "a"}, {}).metadata.name == "a"
    assert not ApiClient(Configuration("http://none")).call_api_is_replaced

    async def main() -> Any:
        client = aio_api_client.ApiClient(Configuration("http://none"))
        client.call_api = AsyncMock()
        client.response_deserialize = Mock(return_value=SimpleNamespace(data="read"))
        return await client.call(READ, {"name": "a"}, {})

    assert asyncio.run(main()) == "read"
