"""Responses: complete, truncated, compressed, empty, or preceded by interim responses."""

from __future__ import annotations

import asyncio
import gzip
import json
import threading
import time
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import ApiConnectionError, ApiException, ApiTimeoutError, DecodeError
from runtime.server_sent_events import EventReader
from support.callers import operation
from support.server import Exchange, Server

TEXT = "".join(f"{number} ä€𝄞\n" for number in range(3000))
BINARY = operation(kind="binary", path="/text")


@pytest.mark.parametrize("status", [204, 304])
@pytest.mark.parametrize("encoding", ["", "content-encoding: gzip\r\n"])
def test_a_204_or_304_has_no_body_whatever_its_headers_say(caller: Any, status: int, encoding: str) -> None:
    def handler(exchange: Exchange) -> None:
        if exchange.request.target == "/next":
            exchange.answer('"next"')
        else:
            exchange.send(f"HTTP/1.1 {status} X\r\n{encoding}content-length: 5\r\n\r\n".encode())

    with Server(handler) as server:
        client = caller(server.url, timeouts={"idle": 1}, retry=False)
        for op in (operation(), operation(kind="none"), operation(kind="text"), BINARY):
            if status == 304:
                with pytest.raises(ApiException) as caught:
                    client.read(op) if op.kind == "binary" else client.call(op)
                assert caught.value.status == 304 and not caught.value.body
            elif op.kind == "binary":
                assert client.read(op) == b""
            else:
                assert not client.call(op)
        assert client.call(operation(path="/next")) == "next"
        assert server.connections == 1


@pytest.mark.parametrize("status", [200, 404])
def test_a_head_response_has_no_body(caller: Any, status: int) -> None:
    head = operation(method="HEAD", kind="none")

    def handler(exchange: Exchange) -> None:
        exchange.send(f"HTTP/1.1 {status} X\r\ncontent-encoding: gzip\r\ncontent-length: 500\r\n\r\n".encode())

    with Server(handler) as server:
        client = caller(server.url, timeouts={"idle": 1}, retry=False)
        for _ in range(2):
            if status == 200:
                assert client.info(head).headers["content-length"] == "500"
            else:
                with pytest.raises(ApiException) as caught:
                    client.call(head)
                assert caught.value.status == 404
        assert server.connections == 1


def test_interim_responses_are_skipped_and_do_not_stop_the_headers_limit(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n")
        while exchange.request.target == "/never" and not exchange.server_closing.wait(0.05):
            exchange.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        exchange.answer('"done"')

    with Server(handler) as server:
        client = caller(server.url, timeouts={"headers": 0.5}, retry=False)
        assert client.call() == "done"
        with pytest.raises(ApiTimeoutError) as caught:
            client.call(operation(path="/never"))
        assert caught.value.limit == "headers"


def test_characters_split_between_chunks_are_decoded(caller: Any) -> None:
    packed = gzip.compress(TEXT.encode())

    def handler(exchange: Exchange) -> None:
        compressed = exchange.request.target == "/packed"
        encoding = "content-encoding: gzip\r\n" if compressed else ""
        exchange.send(f"HTTP/1.1 200 X\r\n{encoding}transfer-encoding: chunked\r\n\r\n".encode())
        content = packed if compressed else TEXT.encode()
        for start in range(0, len(content), 7):
            exchange.chunk(content[start : start + 7])
        exchange.end()

    with Server(handler) as server:
        client = caller(server.url)
        for path in ("/plain", "/packed"):
            assert client.call(operation(kind="text", path=path)) == TEXT
            assert client.lines(operation(kind="text", path=path)) == TEXT.splitlines()


@pytest.mark.parametrize("framing", ["length", "chunked"])
@pytest.mark.parametrize("left_out", [1, 8, 500])
def test_truncated_compressed_content_is_an_error(caller: Any, framing: str, left_out: int) -> None:
    content = gzip.compress(json.dumps(TEXT).encode())[:-left_out]

    def handler(exchange: Exchange) -> None:
        if framing == "length":
            exchange.answer(content, content_encoding="gzip")
        else:
            exchange.send(b"HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n")
            exchange.chunk(content)
            exchange.end()

    with Server(handler) as server:
        client = caller(server.url, retry=False)
        for call in (lambda: client.call(), lambda: client.read(BINARY), lambda: client.lines(BINARY)):
            with pytest.raises((ApiConnectionError, DecodeError)):
                call()


def test_gzip_content_may_be_empty_or_concatenated_but_not_invalid(caller: Any) -> None:
    contents = {
        "/empty": b"",
        "/two": gzip.compress(b'"a') + gzip.compress(b'b"'),
        "/noise": b"\x00\x01 no gzip",
    }
    with Server(lambda exchange: exchange.answer(contents[exchange.request.target], content_encoding="gzip")) as server:
        client = caller(server.url, retry=False)
        assert client.call(operation(path="/empty")) is None
        assert client.call(operation(path="/two")) == "ab"
        with pytest.raises((ApiConnectionError, DecodeError)):
            client.call(operation(path="/noise"))


def test_an_event_that_never_ends_is_refused() -> None:
    reader = EventReader()
    line = b"data: " + b"x" * (1024 * 1024) + b"\n"
    with pytest.raises(DecodeError, match="too long"):
        for _ in range(70):
            list(reader.push(line))
    reader = EventReader()
    for _ in range(70):
        assert len(list(reader.push(line + b"\n"))) == 1


def test_a_failure_is_raised_if_its_body_never_arrives(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 403 X\r\ncontent-length: 9\r\n\r\n{")
        exchange.server_closing.wait(30)

    with Server(handler) as server:
        client = caller(server.url, timeouts={"idle": 0.2}, retry=False)
        with pytest.raises(ApiException) as caught:
            client.call()
        assert caught.value.status == 403
        # Reaching the total limit raises a timeout even though a status arrived.
        with pytest.raises(ApiTimeoutError) as late:
            client.call(_timeouts={"total": 0.2, "idle": 5})
        assert late.value.limit == "total"


def test_a_limited_read_can_be_tried_again() -> None:
    go_on = threading.Event()

    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="text/plain")
        exchange.chunk(b"first")
        go_on.wait(5)
        exchange.chunk(b"second")
        exchange.end()

    with Server(handler) as server:
        body: Any = Client(server.url).open(operation(kind="text"), {}, {})
        # The path that programs for the official client take.
        body._fp.fp.raw._sock.settimeout(0.2)
        assert body.read(1024) == b"first"
        with pytest.raises(TimeoutError):
            body.read(1024)
        go_on.set()
        body.limit_reads(5)
        assert (body.read(3), body.read(1024), body.read(1024), body.read()) == (b"sec", b"ond", b"", b"")


def test_closing_ends_a_limited_read_in_another_thread() -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="text/plain")
        exchange.server_closing.wait(10)

    with Server(handler) as server:
        body = Client(server.url).open(operation(kind="text"), {}, {})
        body.limit_reads(0.1)
        with pytest.raises(TimeoutError):
            body.read(1)
        before = time.monotonic()
        body.close()
        deadline = before + 5
        while any(thread.name == "response" for thread in threading.enumerate()):
            assert time.monotonic() < deadline
            time.sleep(0.01)


def test_a_limited_read_raises_when_the_connection_breaks() -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="text/plain")
        exchange.chunk(b"half")
        exchange.hang_up()

    with Server(handler) as server:
        body = Client(server.url).open(operation(kind="text"), {}, {})
        body.limit_reads(5)
        assert body.read(100) == b"half"
        for _ in range(2):
            with pytest.raises(ApiConnectionError):
                body.read(100)


def test_an_unread_response_of_an_event_loop_is_read_line_by_line() -> None:
    pieces = [b"one\ntw", b"o\n\nthr", b"ee"]

    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="text/plain")
        for piece in pieces:
            exchange.chunk(piece)
        exchange.end()

    async def main(url: str) -> None:
        async with AsyncClient(url) as client:
            body = await client.open(BINARY, {}, {})
            found = [await body.content.readline() for _ in range(5)]
            assert found == [b"one\n", b"two\n", b"\n", b"three", b""]
            async with await client.open(BINARY, {}, {}) as body:
                assert [line async for line in body.content] == found[:-1]
            async with await client.open(BINARY, {}, {}) as body:
                start = await body.content.read(2)
                assert (start, await body.content.read()) == (b"on", b"".join(pieces)[2:])
                assert await body.content.read(2) == b""

    with Server(handler) as server:
        asyncio.run(main(server.url))
