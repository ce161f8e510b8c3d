"""Responses that arrive item by item: lines, sequences, events and parts."""

from __future__ import annotations

import json
from typing import Any

import pytest

from runtime.errors import ApiConnectionError, DecodeError
from runtime.streams.item_reader import item_reader
from runtime.streams.multipart import MultipartPart
from sample.models.shapes import Circle, Square
from support.callers import operation
from support.server import Exchange, Server

ITEMS = [{"type": "circle", "radius": 1}, {"type": "box", "side": 2}, {"type": "new", "text": "ä€𝄞"}]
EXPECTED = [Circle(radius=1), Square(type="box", side=2), {"type": "new", "text": "ä€𝄞"}]

LINES = "\n".join(["", *(json.dumps(each, ensure_ascii=False) for each in ITEMS)])
SEQUENCE = "".join(f"\x1e{json.dumps(each, ensure_ascii=False)}\n" for each in ITEMS)
EVENTS = "".join(f"id: {at}\nevent: shape\ndata: {json.dumps(each)}\n\n" for at, each in enumerate(ITEMS))
PARTS = (
    "preamble\r\n--a b\r\ncontent-type: application/json\r\n\r\n"
    + '{"type": "circle", "radius": 1}\r\n--a b \r\n\r\nplain\r\n--a b\r\n'
    + "X-Name: one\r\nContent-Type: image/png\r\n\r\n"
)


def shapes(**given: Any) -> Any:
    return operation(kind="stream", response=lambda: Circle | Square, **given)


@pytest.mark.parametrize(
    ("content_type", "text"),
    [
        ("application/jsonl", LINES),
        ("application/x-ndjson; charset=utf-8", LINES + "\n"),
        ("application/vnd.x+jsonl", LINES.replace("\n", "\r\n")),
        ("application/octet-stream", LINES),
        ("application/json-seq", SEQUENCE),
        ("application/geo+json-seq", SEQUENCE),
    ],
)
@pytest.mark.parametrize("size", [3, 10_000])
def test_items_are_decoded_as_they_arrive(caller: Any, content_type: str, text: str, size: int) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start(content_type=content_type)
        content = text.encode()
        for start in range(0, len(content), size):
            exchange.chunk(content[start : start + size])
        exchange.end()

    with Server(handler) as server:
        client = caller(server.url)
        assert client.stream(shapes(produces=("application/jsonl", "application/json-seq"))) == EXPECTED
        assert server.requests[0].headers["accept"] == "application/jsonl, application/json-seq"


def test_events_have_data_of_the_declared_type(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.answer(EVENTS, content_type="text/event-stream")

    with Server(handler) as server:
        events = caller(server.url).stream(shapes(framing="sse", produces=("text/event-stream",)))
    assert [event.data for event in events] == EXPECTED
    assert [(event.event, event.id) for event in events] == [("shape", "0"), ("shape", "1"), ("shape", "2")]


def test_names_of_events_tell_what_they_hold(caller: Any) -> None:
    text = 'event: shape\ndata: {"type": "box"}\n\nevent: rest\ndata: 12\n\nevent: other\ndata: text\n\n'
    broken = "event: shape\ndata: text\n\n"

    def handler(exchange: Exchange) -> None:
        exchange.answer(broken if exchange.request.target == "/broken" else text, content_type="text/event-stream")

    def named(path: str) -> Any:
        return operation(
            path=path,
            kind="stream",
            framing="sse",
            response=lambda: Square | str,
            events=lambda: {"shape": Square, "rest": str},
        )

    with Server(handler) as server:
        client = caller(server.url)
        assert [event.data for event in client.stream(named("/x"))] == [Square(type="box"), "12", "text"]
        with pytest.raises(DecodeError):
            client.stream(named("/broken"))


def test_done_ends_a_stream_of_events(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="text/event-stream")
        exchange.chunk(b'data: {"type": "box"}\n\ndata: [DONE]\n\ndata: nothing\n\n')
        # The connection stays open.
        exchange.server_closing.wait(10)

    with Server(handler) as server:
        assert [event.data for event in caller(server.url).stream(shapes(framing="sse"))] == [Square(type="box")]


def test_parts_of_a_response_have_headers_and_decoded_content(caller: Any) -> None:
    content = PARTS.encode() + b"\x89PNG\r\n\r\n--a b--\r\nepilogue"

    def handler(exchange: Exchange) -> None:
        exchange.start(content_type='multipart/mixed; boundary="a b"')
        for start in range(0, len(content), 5):
            exchange.chunk(content[start : start + 5])
        exchange.end()

    with Server(handler) as server:
        parts: list[MultipartPart[Any]] = caller(server.url).stream(shapes(framing="multipart-mixed"))
    assert [part.content for part in parts] == [Circle(radius=1), "plain", b"\x89PNG\r\n"]
    assert [part.content_type for part in parts] == ["application/json", "text/plain", "image/png"]
    assert parts[2].headers["x-name"] == "one"


@pytest.mark.parametrize(
    ("framing", "content_type", "text"),
    [
        ("json-lines", "application/jsonl", '{"secret": 1}\n{"secret": '),
        ("json-seq", "application/json-seq", '\x1e{"secret": 1}\n\x1e{"secret": '),
        ("sse", "text/event-stream", 'data: {"secret": 1}\n\ndata: {"secret": \n\n'),
        ("multipart-mixed", "multipart/mixed; boundary=a", '--a\r\ncontent-type: application/json\r\n\r\n{"secret": '),
        ("multipart-mixed", "multipart/mixed", "--a\r\n\r\nsecret\r\n--a--"),
    ],
)
def test_an_item_that_is_cut_short_is_an_error_that_does_not_repeat_it(
    caller: Any, framing: str, content_type: str, text: str
) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.answer(text, content_type=content_type)

    with Server(handler) as server:
        client = caller(server.url)
        with pytest.raises(DecodeError) as caught:
            client.stream(shapes(framing=framing))
        assert "secret" not in str(caught.value)


def test_a_connection_that_breaks_between_items_is_an_error(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="application/jsonl")
        exchange.chunk(b'{"type": "box"}\n')
        exchange.hang_up()

    with Server(handler) as server, pytest.raises(ApiConnectionError):
        caller(server.url).stream(shapes())


def test_a_stream_may_be_left_at_any_time(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.start(content_type="application/jsonl")
        while not exchange.server_closing.wait(0.01):
            exchange.chunk(b'{"type": "box"}\n')

    with Server(handler) as server:
        assert caller(server.url).stream(shapes(), 2) == [Square(type="box")] * 2


@pytest.mark.parametrize("framing", ["json-lines", "json-seq", "sse", "multipart-mixed"])
def test_an_endless_item_does_not_fill_the_memory(framing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (
        "runtime.lines",
        "runtime.server_sent_events",
        "runtime.streams.item_reader",
        "runtime.streams.multipart",
    ):
        monkeypatch.setattr(f"{module}.DEFAULT_MAX_LENGTH", 1000, raising=False)
    content_type = {"multipart-mixed": "multipart/mixed; boundary=a", "sse": "text/event-stream"}.get(framing, "")
    reader = item_reader(shapes(framing=framing), 200, content_type)
    if framing == "json-lines":
        reader._lines._max_length = 1000  # type: ignore[attr-defined]
    start = {"multipart-mixed": b"--a\r\n\r\n", "sse": b""}.get(framing, b"")
    with pytest.raises(DecodeError, match="long"):
        for _ in range(1000):
            list(reader.push(start + (b"data: aaaaaaaa\n" if framing == "sse" else b"a" * 10)))
            start = b""
