"""OAuth 2: refresh tokens, and the device flow."""

from __future__ import annotations

import json
import logging
from typing import Any
from urllib.parse import parse_qs

import pytest

import runtime.oauth.device_flow as device_flow_module
from runtime.auth import ApiKey, Bearer
from runtime.client import Client
from runtime.errors import ApiException, ApiValueError, DecodeError
from runtime.oauth.device_flow import DevicePrompt, device_flow
from runtime.oauth.refresh_token import refresh_token
from runtime.oauth.token_endpoint import granted_token
from runtime.security import SecurityScheme
from support.callers import operation
from support.server import Exchange, Server

SECRETS = ("acc3ss-1", "acc3ss-2", "r3fresh-0", "r3fresh-1", "r3fresh-2", "d3vice-code", "cl1ent-secret")


class Endpoint:
    """A token endpoint with prepared answers, which also serves the API."""

    def __init__(self, *answers: tuple[int, dict[str, Any]]) -> None:
        self.answers = list(answers)
        self.forms: list[dict[str, str]] = []
        self.tokens: list[str] = []

    def __call__(self, exchange: Exchange) -> None:
        if exchange.request.target == "/thing":
            self.tokens.append(exchange.request.headers["authorization"])
            exchange.answer("{}", 401 if len(self.tokens) == 2 else 200)
            return
        fields = parse_qs(exchange.request.body.decode(), keep_blank_values=True)
        self.forms.append({name: values[0] for name, values in fields.items()})
        status, answer = self.answers.pop(0)
        exchange.answer(json.dumps(answer), status)


@pytest.fixture
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    waits: list[float] = []
    monkeypatch.setattr(device_flow_module, "sleep", waits.append)
    return waits


def test_a_refresh_token_is_exchanged_and_replaced(caller: Any) -> None:
    endpoint = Endpoint(
        (200, {"access_token": "acc3ss-1", "refresh_token": "r3fresh-1"}),
        (200, {"access_token": "acc3ss-2", "expires_in": "3600"}),
    )
    stored: list[str] = []
    with Server(endpoint) as server:
        source = refresh_token(
            f"{server.url}/token", "me", "r3fresh-0", on_refresh_token=stored.append, scopes=["a", "b"]
        )
        client = caller(server.url, token=source)
        client.call()
        # The server refuses the token once.
        client.call()
    assert endpoint.tokens == ["Bearer acc3ss-1", "Bearer acc3ss-1", "Bearer acc3ss-2"]
    common = {"grant_type": "refresh_token", "client_id": "me", "scope": "a b"}
    assert endpoint.forms == [{**common, "refresh_token": token} for token in ("r3fresh-0", "r3fresh-1")]
    assert stored == ["r3fresh-1"]


def test_a_confidential_client_shows_its_secret_in_a_header() -> None:
    with Server(Endpoint((200, {"access_token": "acc3ss-1"}), (200, {}))) as server:
        source = refresh_token(f"{server.url}/token", "me", "r3fresh-0", client_secret="cl1ent-secret")
        Client(server.url, token=source).call(operation(), {}, {})
        assert server.requests[0].headers["authorization"].startswith("Basic ")
        assert b"client_id" not in server.requests[0].body


def test_the_device_flow_waits_for_the_user_and_then_renews_tokens_alone(caller: Any, no_waiting: list[float]) -> None:
    endpoint = Endpoint(
        (
            200,
            {
                "device_code": "d3vice-code",
                "user_code": "AB-CD",
                "verification_uri": "https://x/device",
                "interval": 2,
                "expires_in": 600,
            },
        ),
        (400, {"error": "authorization_pending"}),
        (400, {"error": "slow_down"}),
        (200, {"access_token": "acc3ss-1", "refresh_token": "r3fresh-1"}),
        (200, {"access_token": "acc3ss-2", "refresh_token": "r3fresh-2"}),
    )
    shown: list[DevicePrompt] = []
    stored: list[str] = []
    with Server(endpoint) as server:
        source = device_flow(
            f"{server.url}/device",
            f"{server.url}/token",
            "me",
            shown.append,
            on_refresh_token=stored.append,
            scopes=["a"],
        )
        client = caller(server.url, token=source)
        client.call()
        client.call()
    assert [(prompt.user_code, prompt.verification_uri) for prompt in shown] == [("AB-CD", "https://x/device")]
    assert no_waiting == [2, 2, 7]
    assert endpoint.forms[0] == {"client_id": "me", "scope": "a"}
    assert endpoint.forms[1]["device_code"] == "d3vice-code" and "scope" not in endpoint.forms[1]
    assert endpoint.forms[4] == {"grant_type": "refresh_token", "refresh_token": "r3fresh-1", "client_id": "me"}
    assert endpoint.tokens[-1] == "Bearer acc3ss-2" and stored == ["r3fresh-1", "r3fresh-2"]


def test_the_user_is_asked_if_the_stored_refresh_token_is_refused(no_waiting: list[float]) -> None:
    endpoint = Endpoint(
        (400, {"error": "invalid_grant"}),
        (200, {"device_code": "d3vice-code", "user_code": "A", "verification_url": "https://x"}),
        (200, {"access_token": "acc3ss-1"}),
    )
    shown: list[DevicePrompt] = []
    with Server(endpoint) as server:
        source = device_flow(f"{server.url}/d", f"{server.url}/t", "me", shown.append, refresh_token="r3fresh-0")
        Client(server.url, token=source).call(operation(), {}, {})
    assert len(shown) == 1 and no_waiting == [5]


@pytest.mark.parametrize("reason", ["access_denied", "expired_token"])
def test_a_refusal_ends_the_device_flow_and_shows_no_secret(
    caller: Any, no_waiting: list[float], reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    endpoint = Endpoint(
        (200, {"device_code": "d3vice-code", "user_code": "A", "verification_uri": "https://x"}),
        (400, {"error": reason, "error_description": "no d3vice-code of cl1ent-secret"}),
    )
    caplog.set_level(logging.DEBUG)
    with Server(endpoint) as server:
        source = device_flow(
            f"{server.url}/d", f"{server.url}/t", "me", lambda _: None, client_secret="cl1ent-secret", secret_in="body"
        )
        with pytest.raises(ApiException) as caught:
            caller(server.url, token=source).call()
    told = f"{caught.value} {caught.value!r} {caught.value.body} {caught.value.data} {caplog.text} {source!r}"
    assert reason in told
    assert not [secret for secret in SECRETS if secret in told]


def test_granted_tokens_have_no_secret_in_their_representation() -> None:
    granted = granted_token({"access_token": "acc3ss-1", "refresh_token": "r3fresh-1", "expires_in": None})
    assert "acc3ss" not in repr(granted) and "r3fresh" not in repr(granted)


@pytest.mark.parametrize("answer", [{}, {"device_code": "a", "user_code": 5, "verification_uri": "b"}])
def test_an_answer_without_a_code_is_an_error(answer: dict[str, Any], no_waiting: list[float]) -> None:
    with Server(Endpoint((200, answer))) as server, pytest.raises(DecodeError, match="no code"):
        source = device_flow(f"{server.url}/d", f"{server.url}/t", "me", lambda _: None)
        Client(server.url, token=source).call(operation(), {}, {})


def test_an_invalid_url_is_an_error_that_does_not_show_it() -> None:
    with pytest.raises(ApiValueError) as caught:
        refresh_token("r3fresh-0", "me", "r3fresh-0")
    assert "r3fresh" not in str(caught.value)


def test_credentials_by_a_name_that_no_scheme_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    schemes = {"key": SecurityScheme("apiKey", "X-Key"), "mutual": SecurityScheme("other")}
    monkeypatch.setattr("runtime.security.declared_schemes", lambda: schemes)
    Client("http://x", auth={"key": ApiKey("X-Key", "secret"), "": Bearer("t")})
    with pytest.raises(ApiValueError, match="'kye', but the API's security schemes are key, mutual") as caught:
        Client("http://x", auth={"kye": ApiKey("X-Key", "s3cret")})
    assert "s3cret" not in str(caught.value)
