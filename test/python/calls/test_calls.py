"""Calls: requests, results and errors."""

from __future__ import annotations

import gzip
import io
import json
import pickle
import time
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest

from runtime.auth import AccessToken, ApiKey, Basic, Bearer, TokenRequest
from runtime.client_options import Hooks
from runtime.encode_form import File
from runtime.errors import (
    ApiConnectionError,
    ApiException,
    ApiTimeoutError,
    ApiTypeError,
    ApiValueError,
    DecodeError,
    NotFoundException,
    ServiceException,
)
from runtime.lines import LineSplitter
from runtime.operation import Parameter
from runtime.typed_body import TypedBody
from sample.models import Pod, Status
from support.callers import operation
from support.server import Exchange, Server

FAST: Any = {"base_delay": 0.001}


def echo(exchange: Exchange) -> None:
    request = exchange.request
    exchange.answer(
        json.dumps({"method": request.method, "target": request.target, "body": request.body.decode("latin-1")})
    )


def test_parameters_are_sent_in_the_path_query_or_headers(caller: Any) -> None:
    op = operation(
        path="/a/{name}/b",
        query=("limit", Parameter("label_selector", wire="labelSelector"), Parameter("ids", format="multi"), "tags"),
        header=(Parameter("trace_id", wire="X-Trace-Id"),),
    )
    with Server(echo) as server:
        given = caller(f"{server.url}/base/").call(
            op,
            {
                "name": "x/../ü?#%",
                "limit": 5,
                "label_selector": "a=b,c",
                "ids": [1, 2],
                "tags": ["p,q", True, datetime(2024, 1, 1, tzinfo=timezone.utc)],
                "trace_id": "t",
            },
            query={"more": [1, "b c"]},
            headers={"X-Own": "o"},
        )
        assert given["target"] == (
            "/base/a/x%2F..%2F%C3%BC%3F%23%25/b?limit=5&labelSelector=a%3Db%2Cc&ids=1&ids=2"
            "&tags=p%2Cq,true,2024-01-01T00%3A00%3A00Z&more=1&more=b%20c"
        )
        headers = server.requests[0].headers
        assert (headers["x-trace-id"], headers["x-own"], headers["accept"]) == ("t", "o", "application/json")


@pytest.mark.parametrize("value", [None, "", ".", "..", [], object()])
def test_path_parameters_that_would_change_the_path_are_refused(caller: Any, value: Any) -> None:
    with pytest.raises((ApiValueError, ApiTypeError)):
        caller("http://127.0.0.1:1").call(operation(path="/a/{name}"), {"name": value})


@pytest.mark.parametrize(
    "url", ["", "ftp://a", "http://", "http://u:secret@a", "http://a?b", "http://a#b", "http://a b", "http://[", "a"]
)
def test_invalid_base_urls_are_refused(caller: Any, url: str) -> None:
    with pytest.raises(ApiValueError) as caught:
        caller(url)
    assert "secret" not in str(caught.value)


def test_headers_cannot_be_injected(caller: Any) -> None:
    for headers in ({"a": "b\r\nc: d"}, {"a b": "c"}, {"a": "\u2028"}, {"a:": "b"}):
        with pytest.raises(ApiValueError):
            caller("http://127.0.0.1:1", headers=headers)
        with pytest.raises(ApiValueError):
            caller("http://127.0.0.1:1").call(headers=headers)


def test_bodies_are_encoded_by_their_media_type(caller: Any) -> None:
    post = operation(method="POST", response=lambda: Pod, consumes=("application/json",))
    with Server(lambda exchange: exchange.answer(exchange.request.body)) as server:
        client = caller(server.url)
        pod = client.call(post, {"body": Pod(kind="Pod")})
        assert pod == Pod(kind="Pod")
        assert server.requests[-1].headers["content-type"] == "application/json"
        client.call(post, {"body": TypedBody("application/merge-patch+json", {"kind": None})})
        assert server.requests[-1].headers["content-type"] == "application/merge-patch+json"
        assert server.requests[-1].body == b'{"kind":null}'
        client.call(operation(method="PUT", consumes=("text/plain",), kind="text"), {"body": "täxt"})
        assert server.requests[-1].body == "täxt".encode()
        client.call(operation(method="PUT", consumes=("application/yaml",)), {"body": {"a": 1}})
        assert server.requests[-1].headers["content-type"] == "application/yaml"
        with pytest.raises(ApiTypeError):
            client.call(operation(method="PUT", consumes=("application/xml",)), {"body": {"a": 1}})


def test_streams_are_sent_chunked(caller: Any) -> None:
    put = operation(method="PUT", consumes=("application/octet-stream",), kind="none")
    with Server(lambda exchange: exchange.answer()) as server:
        client = caller(server.url)
        client.call(put, {"body": iter([b"a", b"bc"])})
        assert (server.requests[-1].body, server.requests[-1].headers["transfer-encoding"]) == (b"abc", "chunked")
        client.call(put, {"body": io.BytesIO(b"x" * 200_000)})
        assert len(server.requests[-1].body) == 200_000


def test_forms_and_files_are_encoded(caller: Any) -> None:
    form = operation(method="POST", form=("name", Parameter("ids", format="multi")), kind="none")
    upload = operation(method="POST", form=("note", Parameter("file", file=True)), kind="none")
    with Server(lambda exchange: exchange.answer()) as server:
        client = caller(server.url)
        client.call(form, {"name": "a&b c", "ids": [1, 2]})
        assert server.requests[-1].body == b"name=a%26b+c&ids=1&ids=2"
        files = [File(b"\x00\r\n", name='q"\r\n.bin', content_type="image/png"), io.BytesIO(b"stream"), "text"]
        client.call(upload, {"note": "n", "file": files})
        request = server.requests[-1]
        boundary = request.headers["content-type"].split("boundary=")[1].encode()
        parts = request.body.split(b"--" + boundary)
        assert len(parts) == 6 and parts[-1] == b"--\r\n"
        assert b'filename="q%22%0D%0A.bin"\r\nContent-Type: image/png\r\n\r\n\x00\r\n\r\n' in parts[2]
        assert parts[3].endswith(b"\r\n\r\nstream\r\n") and parts[4].endswith(b"\r\n\r\ntext\r\n")


def test_responses_are_decoded_by_the_kind_of_the_operation(caller: Any, tmp_path: Path) -> None:
    def handler(exchange: Exchange) -> None:
        target = exchange.request.target
        if target == "/events":
            exchange.start(content_type="text/event-stream")
            exchange.chunk(b"\xef\xbb\xbfdata: a\ndata: b\nid: 1\n\nevent: x\r")
            exchange.chunk(b"\ndata\n\nretry: 5\r\rdata: cut")
            exchange.end()
        elif target == "/file":
            exchange.answer(b"line\r\n\xc3\xa4\nlast", content_disposition='attachment; filename="../../etc/x.txt"')
        elif target == "/gzip":
            exchange.answer(gzip.compress(b'{"kind":"Pod"}'), content_encoding="gzip")
        elif target == "/empty":
            exchange.answer("", 204)
        else:
            exchange.answer('"text"', content_type="text/plain")

    with Server(handler) as server:
        client = caller(server.url)
        assert client.call(operation(path="/text", kind="text")) == '"text"'
        assert client.call(operation(path="/empty")) is None
        assert client.call(operation(path="/gzip", response=lambda: Pod)) == Pod(kind="Pod")
        file = operation(path="/file", kind="binary")
        body = client.call(file)
        assert (body.filename, body.size, body.status) == ("x.txt", 13, 200)
        assert client.lines(file) == ["line", "ä", "last"]
        assert client.read(file) == b"line\r\n\xc3\xa4\nlast"
        client.save(file, str(tmp_path / "saved"))
        assert (tmp_path / "saved").read_bytes() == b"line\r\n\xc3\xa4\nlast"
        events = client.events(operation(path="/events", kind="events"))
        assert [(event.event, event.data, event.id) for event in events] == [("message", "a\nb", "1"), ("x", "", "1")]
        info = client.info(operation(path="/text"), on_response=lambda seen: None)
        data, status, headers = info
        assert (data, status, headers["content-type"]) == ("text", 200, "text/plain")


def test_errors_describe_the_response_without_secrets(caller: Any) -> None:
    status = {"kind": "Status", "status": "Failure", "message": "no s3cret-token\nhere", "reason": "NotFound"}

    def handler(exchange: Exchange) -> None:
        exchange.answer(json.dumps(status), 404, set_cookie="session=abc", x_echo="s3cret-token")

    op = operation(path="/a", errors=lambda: {404: Status})
    with Server(handler) as server, pytest.raises(NotFoundException) as caught:
        caller(server.url, token="s3cret-token").call(op, query={"api_key": "k3y-k3y"})
    error = caught.value
    assert isinstance(error, ApiException)
    assert (error.status, error.reason, error.data.reason) == (404, "Said", "NotFound")
    assert error.message == "404 no [redacted] (readThing)"
    assert str(error) == "(404)\nReason: Said\nNotFound: no [redacted] (readThing)"
    assert error.url.endswith("/a?api_key=[redacted]")
    assert error.headers["set-cookie"] == "[redacted]" and error.headers["x-echo"] == "[redacted]"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.data, again.body) == (type(error), str(error), error.data, error.body)
    for text in (repr(error), str(error.__dict__), str(pickle.dumps(error)), str(error.__context__)):
        assert "s3cret" not in text and "k3y-k3y" not in text
    assert error.__cause__ is None and error.__context__ is None


def test_errors_show_the_message_of_any_body(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        kind = exchange.request.target[1:]
        body = {"html": "<html>", "json": '{"error":{"message":"inner"}}', "text": "plain", "broken": "{"}[kind]
        exchange.answer(body, 500 if kind == "html" else 418, content_type="text/html" if kind == "html" else "x/y")

    with Server(handler) as server:
        client = caller(server.url, retry=False)
        for kind, shown in (
            ("html", "500 Said"),
            ("json", "418 inner"),
            ("text", "418 plain"),
            ("broken", "418 {"),
        ):
            with pytest.raises(ApiException) as caught:
                client.call(operation(path=f"/{kind}"))
            assert caught.value.message == f"{shown} (readThing)"
            assert str(caught.value).startswith(f"({shown[:3]})\nReason: Said")
            assert isinstance(caught.value, ServiceException) == (kind == "html")


def test_a_response_that_is_not_json_is_a_decode_error(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer("<html> s3cret")) as server, pytest.raises(DecodeError) as caught:
        caller(server.url, token="s3cret").call()
    assert str(caught.value) == "the response is not valid JSON: '<html> [redacted]'… (readThing)"


@pytest.mark.parametrize(
    ("auth", "name", "value"),
    [
        (Bearer("tok-en"), "authorization", "Bearer tok-en"),
        (Basic("u", "p:ä"), "authorization", "Basic dTpwOsOk"),
        (ApiKey("X-Key", "k"), "x-key", "k"),
        ({"other": ApiKey("X-No", "n"), "key": ApiKey("X-Key", "k")}, "x-key", "k"),
    ],
)
def test_credentials_are_sent_if_the_operation_requires_them(caller: Any, auth: Any, name: str, value: str) -> None:
    with Server(echo) as server:
        client = caller(server.url, auth=auth)
        client.call(operation(security=(("missing",), ("key",), ())))
        assert server.requests[-1].headers[name] == value and "x-no" not in server.requests[-1].headers
        client.call(operation(security=()))
        assert name not in server.requests[-1].headers


def test_an_api_key_in_the_query_is_redacted(caller: Any) -> None:
    seen: list[str] = []
    hooks = Hooks(on_request=lambda info: seen.append(info.url), on_response=lambda info: seen.append(info.url))
    with Server(lambda exchange: exchange.answer("no", 400)) as server:
        client = caller(server.url, auth=ApiKey("k", "v4lue", "query"), hooks=hooks)
        with pytest.raises(ApiException) as caught:
            client.call()
        assert server.requests[0].target == "/thing?k=v4lue"
    assert "v4lue" not in f"{seen}{caught.value.url}{client.client!r}"


def test_a_refused_token_is_renewed_once(caller: Any) -> None:
    asked: list[bool] = []

    def provide(request: TokenRequest) -> AccessToken:
        asked.append(request.refresh)
        return AccessToken(f"token-{len(asked)}")

    def handler(exchange: Exchange) -> None:
        good = exchange.request.headers["authorization"] == "Bearer token-2"
        exchange.answer("{}", 200 if good else 401)

    with Server(handler) as server:
        client = caller(server.url, token=provide)
        client.call()
        client.call()
        assert asked == [False, True] and len(server.requests) == 3
    with Server(lambda exchange: exchange.answer("{}", 401)) as server, pytest.raises(ApiException):
        caller(server.url, token=provide).call()
    assert asked == [False, True, False, True]


def test_a_token_is_renewed_before_it_expires(caller: Any) -> None:
    count = 0

    def provide(_: TokenRequest) -> AccessToken:
        nonlocal count
        count += 1
        return AccessToken("t", time.time() + (0.2 if count == 1 else 100))

    with Server(echo) as server:
        client = caller(server.url, token=provide)
        for _ in range(3):
            client.call()
            time.sleep(0.15)
    assert count == 2


@pytest.mark.parametrize(
    ("method", "failure", "attempts"),
    [
        ("GET", "503", 3),
        ("GET", "hang up", 3),
        ("POST", "503", 1),
        ("POST", "503 after", 3),
        ("POST", "hang up", 1),
        ("GET", "500", 1),
        ("GET", "429 long", 1),
    ],
)
def test_retries_depend_on_the_method_and_the_failure(caller: Any, method: str, failure: str, attempts: int) -> None:
    def handler(exchange: Exchange) -> None:
        if failure == "hang up":
            exchange.hang_up()
        elif failure == "503 after":
            exchange.answer("{}", 503, retry_after="0")
        elif failure == "429 long":
            exchange.answer("{}", 429, retry_after="3600")
        else:
            exchange.answer("{}", int(failure))

    told: list[Any] = []
    with Server(handler) as server:
        client = caller(server.url, retry=FAST, hooks=Hooks(on_retry=told.append))
        with pytest.raises((ApiException, ApiConnectionError)):
            client.call(operation(method=method))
        assert len(server.requests) == attempts and [each.attempt for each in told] == list(range(1, attempts))
        with pytest.raises((ApiException, ApiConnectionError)):
            client.call(operation(method=method), retry=False)
        assert len(server.requests) == attempts + 1


def test_a_refused_connection_is_a_connection_error(caller: Any) -> None:
    with Server(echo) as server:
        url = server.url
    with pytest.raises(ApiConnectionError) as caught:
        caller(url, retry=FAST, token="s3cret").call()
    assert (caught.value.stage, caught.value.code) == ("connect", "ECONNREFUSED")
    assert isinstance(caught.value, ConnectionError) and f": {url[7:]} (readThing)" in str(caught.value)
    assert caught.value.__context__ is None and str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_each_timeout_ends_the_call(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        kind = exchange.request.target[1:]
        if kind == "drip":
            for byte in b"HTTP/1.1 200 OK\r\nx: " + b"y" * 1000:
                exchange.send(bytes([byte]))
                time.sleep(0.02)
        elif kind != "headers":
            exchange.start()
            for _ in range(100 if kind == "total" else 1):
                exchange.chunk(b" ")
                time.sleep(0.02)
        server.closing.wait(30)

    with Server(handler) as server:
        client = caller(server.url, timeouts={"headers": 0.2, "idle": 0.2})
        for path, limit, options in (
            ("/headers", "headers", {}),
            ("/drip", "headers", {}),
            ("/idle", "idle", {}),
            ("/total", "total", {"timeouts": {"total": 0.3}}),
        ):
            start = time.monotonic()
            with pytest.raises(ApiTimeoutError) as caught:
                client.call(operation(path=path), **options)
            assert caught.value.limit == limit and time.monotonic() - start < 10
            assert isinstance(caught.value, TimeoutError)
        with pytest.raises(ApiTimeoutError):
            client.call(operation(path="/headers"), _request_timeout=0.1)


def test_the_timeouts_of_the_client_do_not_limit_a_stream(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start()
        exchange.chunk(b"a\n")
        time.sleep(1.2)
        exchange.chunk(b"b\n")
        exchange.end()

    with Server(handler) as server:
        client = caller(server.url, timeouts={"idle": 0.1, "total": 1})
        assert client.lines(operation()) == ["a", "b"]
        with pytest.raises(ApiTimeoutError):
            client.lines(operation(), timeouts={"idle": 0.1})


def test_a_truncated_response_is_an_error(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{")
        exchange.hang_up()

    with Server(handler) as server:
        with pytest.raises(ApiConnectionError) as caught:
            caller(server.url, retry=False).call()
        assert caught.value.stage == "body"
        with pytest.raises(ApiConnectionError):
            caller(server.url, retry=False).lines(operation())


def test_redirects_do_not_carry_credentials_to_other_origins(caller: Any) -> None:
    with Server(lambda exchange: exchange.answer('"there"')) as other:

        def handler(exchange: Exchange) -> None:
            if exchange.request.target == "/thing":
                exchange.answer("", 307, location="/next?token=abc")
            elif exchange.request.target == "/loop":
                exchange.answer("", 302, location="/loop")
            else:
                exchange.answer("", 302, location=f"{other.url}/x")

        with Server(handler) as server:
            client = caller(server.url, token="s3cret", headers={"x-own": "o"})
            assert client.call() == "there"
            assert server.requests[1].headers["authorization"] == "Bearer s3cret"
            assert "authorization" not in other.requests[0].headers and "x-own" not in other.requests[0].headers
            with pytest.raises(ApiException) as caught:
                client.call(operation(path="/loop"))
            assert caught.value.status == 302 and len(server.requests) == 8
            with pytest.raises(ApiException):
                client.call(operation(method="POST"), {"body": {}})


def test_hooks_see_requests_and_warnings(caller: Any) -> None:
    warnings: list[Any] = []

    def add(info: Any) -> None:
        info.headers["x-hook"] = str(info.attempt)

    with Server(lambda exchange: exchange.answer("{}", warning='299 - "v1beta1 is \\"old\\"", 299 - "b"')) as server:
        caller(server.url, hooks=Hooks(on_request=add, on_warning=warnings.append)).call()
        assert server.requests[0].headers["x-hook"] == "1"
    assert [(each.code, each.text) for each in warnings] == [(299, 'v1beta1 is "old"'), (299, "b")]


def test_connections_are_reused(caller: Any) -> None:
    with Server(echo) as server:
        client = caller(server.url)
        for _ in range(20):
            client.call()
        assert server.connections == 1


def test_an_unknown_option_is_an_error(caller: Any) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'nme'"):
        caller("http://127.0.0.1:1").call(nme=1)


def test_secrets_are_not_logged(caller: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    with Server(lambda exchange: exchange.answer("{}", set_cookie="session=s3cret")) as server:
        caller(server.url, token="s3cret").call(query={"token": "s3cret"})
    assert "httpcore2" in str([record.name for record in caplog.records])
    assert "s3cret" not in caplog.text


def test_lines_split_between_chunks_are_joined() -> None:
    text = "a\r\nb\rc\n\nd\u00e4\r".encode()
    for carriage_return, lines in ((True, ["a", "b", "c", "", "d\u00e4"]), (False, ["a", "b\rc", "", "d\u00e4"])):
        for size in range(1, len(text) + 1):
            splitter = LineSplitter(carriage_return=carriage_return)
            found = [line for start in range(0, len(text), size) for line in splitter.push(text[start : start + size])]
            assert [*found, *splitter.end()] == lines
    assert list(LineSplitter(carriage_return=True).push(b"a\r\r")) == ["a", ""]
    with pytest.raises(DecodeError):
        list(LineSplitter(3).push(b"abcd"))
