"""``debug`` logs requests and responses, and no secrets."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from runtime.api_client import ApiClient
from runtime.auth import ApiKey
from runtime.configuration import Configuration
from runtime.errors import ApiConnectionError, ServiceUnavailableException
from support.callers import operation
from support.server import Exchange, Server


@pytest.fixture(autouse=True)
def quiet() -> Any:
    yield
    Configuration().debug = False


def test_requests_responses_and_retries_are_logged_without_secrets(caplog: pytest.LogCaptureFixture) -> None:
    def handler(exchange: Exchange) -> None:
        echo = exchange.request.headers.get("authorization", exchange.request.target)
        exchange.answer('{"data": "s3cret-body"}', 503, Set_Cookie="s3cret-cookie", Echo=echo)

    with Server(handler) as server:
        configuration = Configuration(server.url, access_token="s3cret-token", debug=True)
        client = ApiClient(configuration, "Cookie", "s3cret-session", retry={"attempts": 2, "base_delay": 0})
        with pytest.raises(ServiceUnavailableException):
            client.call(operation(query=("token", "watch")), {"token": "s3cret-query", "watch": "true"}, {})
        key = ApiKey("sig", "s3cret-key", "query")
        with pytest.raises(ServiceUnavailableException):
            ApiClient(configuration, auth=key, retry=False).call(operation(), {}, {})
    text = caplog.text
    assert f"> GET {server.url}/thing?token=[redacted]&watch=true" in text
    assert "< 503 Said (GET " in text and "retried in 0.0 s" in text and "sig=[redacted]" in text
    assert "s3cret" not in text


def test_calls_without_a_response_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ApiConnectionError):
        ApiClient(Configuration("http://127.0.0.1:1", debug=True), retry=False).call(operation(), {}, {})
    assert "! " in caplog.text and "127.0.0.1:1" in caplog.text


def test_nothing_is_logged_by_default(caplog: pytest.LogCaptureFixture) -> None:
    with Server(lambda exchange: exchange.answer("{}")) as server:
        ApiClient(Configuration(server.url)).call(operation(), {}, {})
    assert "thing" not in caplog.text
    # A program may ask for it with Python's own means as well.
    with caplog.at_level(logging.DEBUG), Server(lambda exchange: exchange.answer("{}")) as server:
        ApiClient(Configuration(server.url)).call(operation(), {}, {})
    assert "/thing" in caplog.text


def test_a_program_without_logging_sees_it_on_stderr() -> None:
    templates = Path(__file__).resolve().parents[3] / "templates" / "python"
    with Server(lambda exchange: exchange.answer("{}")) as server:
        program = (
            "from runtime.api_client import ApiClient\nfrom runtime.configuration import Configuration\n"
            "from runtime.operation import Operation\n"
            f"client = ApiClient(Configuration({server.url!r}, debug=True))\n"
            "client.call(Operation(id='a', method='GET', path='/thing'), {}, {})\n"
        )
        done = subprocess.run([sys.executable, "-c", program], cwd=templates, capture_output=True, check=True)
    assert b"/thing" in done.stderr and b"< 200" in done.stderr and done.stdout == b""
