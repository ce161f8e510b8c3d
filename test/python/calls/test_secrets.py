"""Secrets never appear in errors, even if the server repeats them or a message is truncated."""

from __future__ import annotations

import json
import pickle
import ssl
from typing import Any

import pytest
import trustme

from runtime.auth import Bearer
from runtime.client import Client
from runtime.client_options import Tls
from runtime.errors import ApiException, DecodeError
from runtime.oauth.client_credentials import client_credentials
from runtime.operation import Operation, Parameter
from support.callers import operation
from support.server import Exchange, Server

TOKEN = "".join(f"part{number:03}" for number in range(200))


def shows_part_of(text: str) -> bool:
    return any(f"part{number:03}"[-6:] in text for number in range(200))


def shown(error: BaseException) -> str:
    """Everything that a log or a traceback would show."""
    copied = pickle.loads(pickle.dumps(error))
    more = [getattr(error, name, "") for name in ("reason", "headers", "detail", "url", "message")]
    return f"{error} {error!r} {copied} {error.__context__} {error.__cause__} {more}"


@pytest.mark.parametrize("before", [0, 20, 59, 150, 195, 199, 300, 499])
def test_truncated_messages_show_no_part_of_a_secret(caller: Any, before: int) -> None:
    bodies = {
        "/json": (json.dumps({"message": "x" * before + TOKEN + TOKEN}), 403),
        "/escaped": (json.dumps({"message": "x" * before + TOKEN}).replace("part", "\\u0070art"), 403),
        "/text": ("x" * before + TOKEN + TOKEN, 500),
        "/broken": ("x" * before + TOKEN + TOKEN, 200),
        "/open": ('{"a": "' + "x" * before + TOKEN, 200),
    }
    with Server(lambda exchange: exchange.answer(*bodies[exchange.request.target])) as server:
        client = caller(server.url, token=TOKEN, retry=False)
        for path in bodies:
            with pytest.raises((ApiException, DecodeError)) as caught:
                client.call(operation(path=path))
            assert not shows_part_of(shown(caught.value)), path


def test_a_secret_in_the_reason_phrase_is_redacted(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer("", 403, f"not {TOKEN}")) as server:
        with pytest.raises(ApiException) as caught:
            caller(server.url, token=TOKEN).call()
    assert caught.value.reason == "not [redacted]" and not shows_part_of(shown(caught.value))


def test_a_form_secret_repeated_by_the_server_is_redacted(caller: Any) -> None:
    op: Operation[Any] = operation(
        method="POST", path="/form", form=("grant_type", Parameter("client_secret", wire="clientSecret"))
    )
    given = {"grant_type": "x y", "client_secret": "s3/cret &"}

    def handler(exchange: Exchange) -> None:
        exchange.answer(json.dumps({"message": f"s3/cret & in {exchange.request.body.decode()}"}), 400)

    with Server(handler) as server, pytest.raises(ApiException) as caught:
        caller(server.url).call(op, given)
    assert caught.value.detail == "[redacted] in grant_type=x+y&clientSecret=[redacted]"
    assert "s3" not in f"{caught.value.body}{caught.value.data}"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (f"access_token={TOKEN}", "is not JSON"),
        (f'{{"access_token": "{TOKEN}"', "is not JSON"),
        (f'["{TOKEN}"]', "has no access_token"),
        (f'{{"access_token": ["{TOKEN}"]}}', "has no access_token"),
        ('{"access_token": ""}', "has no access_token"),
        ("", "is not JSON"),
    ],
)
def test_errors_do_not_show_responses_of_token_endpoints(caller: Any, content: str, message: str) -> None:
    with Server(lambda exchange: exchange.answer(content, content_type="text/plain")) as server:
        provider = client_credentials(f"{server.url}/token", "me", "cl1ent-s3cret", secret_in="body")
        with pytest.raises(DecodeError, match=message) as caught:
            caller(server.url, auth=Bearer(provider)).call()
    assert not shows_part_of(shown(caught.value)) and "cl1ent" not in shown(caught.value)


@pytest.mark.parametrize("where", ["header", "body"])
def test_a_client_secret_repeated_by_the_endpoint_is_redacted(caller: Any, where: Any) -> None:
    def handler(exchange: Exchange) -> None:
        said = exchange.request.headers.get("authorization", "") + exchange.request.body.decode()
        exchange.answer(json.dumps({"error_description": f"bad: {said}"}), 400)

    with Server(handler) as server:
        provider = client_credentials(f"{server.url}/token", "me", "cl1ent-s3cret", secret_in=where)
        with pytest.raises(ApiException) as caught:
            caller(server.url, token=provider).call()
    assert "s3cret" not in f"{shown(caught.value)}{caught.value.body}{caught.value.data}"
    assert server.requests[0].headers["accept"] == "application/json"


@pytest.mark.parametrize("expires", ["null", '"3600"', "3600", "1e400", '"soon"', "{}"])
def test_any_form_of_expires_in_is_accepted(caller: Any, expires: str) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.answer(f'{{"access_token": "t", "expires_in": {expires}}}' if exchange.request.body else "{}")

    with Server(handler) as server:
        client = caller(server.url, token=client_credentials(f"{server.url}/token", "me", "secret"))
        client.call()
        client.call()
        assert [request.target for request in server.requests] == ["/token", "/thing", "/thing"]


def test_a_client_certificate_is_not_sent_to_another_origin(caller: Any) -> None:
    authority, users = trustme.CA(), trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    users.configure_trust(context)
    context.verify_mode = ssl.CERT_OPTIONAL
    issued = users.issue_cert("admin@example.com")
    ca = authority.cert_pem.bytes()
    tls = Tls(
        ca=ca,
        cert=b"".join(each.bytes() for each in issued.cert_chain_pems),
        key=issued.private_key_pem.bytes(),
    )
    with Server(lambda exchange: exchange.answer('"there"'), context) as foreign:
        with Server(lambda exchange: exchange.answer("", 307, location=f"{foreign.url}/x"), context) as home:
            with pytest.raises(ApiException) as caught:
                caller(home.url, tls=tls).call()
            assert caught.value.status == 307 and foreign.connections == 0
            assert caller(home.url, tls=Tls(ca=ca)).call() == "there"


def test_a_custom_transport_does_not_follow_redirects_to_another_origin() -> None:
    import httpx2

    with Server(lambda exchange: exchange.answer('"there"')) as foreign:
        with Server(lambda exchange: exchange.answer("", 307, location=f"{foreign.url}/x")) as home:
            with pytest.raises(ApiException) as caught:
                Client(home.url, transport=httpx2.HTTPTransport()).call(operation(), {}, {})
            assert caught.value.status == 307 and foreign.connections == 0
