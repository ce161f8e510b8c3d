"""Programs for other clients catch the errors of urllib3."""

from __future__ import annotations

import pickle
import sys
from types import ModuleType
from typing import Any

import pytest

from runtime.errors import ApiConnectionError, ApiTimeoutError
from support.server import Exchange, Server


class HTTPError(Exception):
    pass


class MaxRetryError(HTTPError):
    def __init__(self, pool: Any, url: str, reason: Exception) -> None:
        super().__init__(pool, url, reason)


class ReadTimeoutError(HTTPError):
    def __init__(self, pool: Any, url: str, message: str) -> None:
        super().__init__(pool, url, message)


class ProtocolError(HTTPError):
    pass


@pytest.fixture
def urllib3(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in, since the tests do not need the library otherwise."""
    module = ModuleType("urllib3.exceptions")
    vars(module).update({each.__name__: each for each in (MaxRetryError, ReadTimeoutError, ProtocolError)})
    monkeypatch.setitem(sys.modules, "urllib3.exceptions", module)


@pytest.mark.usefixtures("urllib3")
def test_a_failed_connection_is_an_error_of_urllib3(caller: Any) -> None:
    with pytest.raises(MaxRetryError) as caught:
        caller("http://127.0.0.1:9", retry=False).call()
    error = caught.value
    assert isinstance(error, ApiConnectionError) and isinstance(error, ConnectionError)
    assert error.stage == "connect" and error.code == "ECONNREFUSED" and str(error) == error.message
    assert error.reason is error
    assert type(pickle.loads(pickle.dumps(error))) is ApiConnectionError


@pytest.mark.usefixtures("urllib3")
def test_a_broken_response_is_an_error_of_urllib3(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n[")
        exchange.hang_up()

    with Server(handler) as server, pytest.raises(ProtocolError) as caught:
        caller(server.url, retry=False).call()
    assert isinstance(caught.value, ApiConnectionError)


@pytest.mark.usefixtures("urllib3")
@pytest.mark.parametrize(("limit", "also"), [("headers", MaxRetryError), ("idle", ReadTimeoutError)])
def test_a_limit_is_an_error_of_urllib3(caller: Any, limit: str, also: type[Exception]) -> None:
    def handler(exchange: Exchange) -> None:
        if limit == "idle":
            exchange.start()
        exchange.server_closing.wait(5)

    with Server(handler) as server, pytest.raises(ReadTimeoutError) as caught:
        caller(server.url, timeouts={limit: 0.2}, retry=False).call()
    error = caught.value
    assert isinstance(error, also) and isinstance(error, ApiTimeoutError) and isinstance(error, TimeoutError)
    assert error.limit == limit and type(pickle.loads(pickle.dumps(error))) is ApiTimeoutError


def test_without_urllib3_the_errors_are_our_own(caller: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "urllib3.exceptions", raising=False)
    with pytest.raises(ApiConnectionError) as caught:
        caller("http://127.0.0.1:9", retry=False).call()
    assert type(caught.value) is ApiConnectionError
