"""Bodies that are forms, and lists in parameters."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import pytest

from runtime.encode_body import encode_body
from runtime.encode_form import File
from runtime.errors import ApiTypeError
from runtime.json_reader import decode
from runtime.model import Model
from runtime.operation import Operation, Parameter
from runtime.read_only import without_read_only
from sample.models import Pod
from support.callers import operation
from support.server import Exchange, Server

FORM = "application/x-www-form-urlencoded"


def echo(exchange: Exchange) -> None:
    request = exchange.request
    exchange.answer(json.dumps({"target": request.target, "body": request.body.decode("latin-1")}))


def test_an_object_becomes_the_fields_of_a_form(caller: Any) -> None:
    body = {
        "amount": 1,
        "paid": False,
        "nothing": None,
        "tags": ["a", "b c"],
        "owner": {"name": "x&y", "ids": [1, 2]},
        "lines": [{"price": 2}],
    }
    with Server(echo) as server:
        given = caller(server.url).call(operation(method="POST", consumes=(FORM,)), {"body": body})
        assert server.requests[0].headers["content-type"].startswith(FORM)
    assert parse_qsl(given["body"]) == [
        ("amount", "1"),
        ("paid", "false"),
        ("tags", "a"),
        ("tags", "b c"),
        ("owner[name]", "x&y"),
        ("owner[ids][0]", "1"),
        ("owner[ids][1]", "2"),
        ("lines[0][price]", "2"),
    ]


def test_a_model_becomes_a_form_with_the_names_of_json(caller: Any) -> None:
    with Server(echo) as server:
        given = caller(server.url).call(operation(method="POST", consumes=(FORM,)), {"body": Pod(api_version="v1")})
    assert parse_qsl(given["body"]) == [("apiVersion", "v1")]


def test_a_multipart_form_takes_files_and_json_comes_first(caller: Any) -> None:
    with Server(echo) as server:
        call = caller(server.url).call
        given = call(
            operation(method="POST", consumes=("multipart/form-data",)), {"body": {"note": "n", "file": b"hi"}}
        )
        assert 'name="note"\r\n\r\nn\r\n' in given["body"]
        assert 'name="file"; filename="file"' in given["body"]
        both = operation(method="POST", consumes=(FORM, "application/json"))
        assert call(both, {"body": {"a": 1}})["body"] == '{"a":1}'


def test_a_file_has_the_declared_media_type_and_the_headers_of_its_part(caller: Any) -> None:
    form = (Parameter("sheet", file=True, type="text/csv"),)
    send = operation(method="POST", consumes=("multipart/form-data",), form=form)
    with Server(echo) as server:
        call = caller(server.url).call
        given = call(send, {"sheet": File("a,b", headers={"X-Row": "3"})})
        assert "Content-Type: text/csv\r\nX-Row: 3\r\n\r\na,b\r\n" in given["body"]
        assert "Content-Type: application/x\r\n\r\na" in call(send, {"sheet": File("a", None, "application/x")})["body"]
        for headers in ({"X-Row": "3\r\nX: 1"}, {"X Row": "3"}, {"Content-Type": "text/html"}):
            with pytest.raises(ApiTypeError):
                call(send, {"sheet": File("a", headers=headers)})


@pytest.mark.parametrize(
    ("format", "expected"), [("csv", "1,2%2C"), ("ssv", "1%202%2C"), ("tsv", "1%092%2C"), ("pipes", "1%7C2%2C")]
)
def test_a_list_in_the_path_has_its_own_separator(caller: Any, format: Any, expected: str) -> None:
    op = operation(path="/a/{ids}", route=(Parameter("ids", format=format),))
    with Server(echo) as server:
        assert caller(server.url).call(op, {"ids": [1, "2,"]})["target"] == f"/a/{expected}"


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        (Parameter("q", format="pipes"), "/?q=1,2%7C3"),
        (Parameter("q", inner=("pipes",)), "/?q=1%7C2,3"),
        (Parameter("q", format="multi"), "/?q=1,2&q=3"),
    ],
)
def test_lists_in_a_list_are_joined_by_their_own_format(caller: Any, spec: Parameter, expected: str) -> None:
    with Server(echo) as server:
        assert caller(server.url).call(operation(path="/", query=(spec,)), {"q": [[1, 2], [3]]})["target"] == expected


class Tag(Model, read_only=["made_at"], rename={"made_at": "madeAt"}):
    name: str | None = None
    made_at: str | None = None


class Item(Model, read_only=["id"]):
    id: int | None = None
    name: str | None = None
    tags: list[Tag] | None = None
    parent: Item | None = None


class Special(Item):
    price: int | None = None


class Plain(Model):
    name: str | None = None
    next: Plain | None = None


def test_requests_have_no_read_only_properties() -> None:
    read = decode(
        '{"id": 1, "name": "a", "tags": [{"name": "t", "madeAt": "now", "newer": 1}], "parent": {"id": 2, "price": 3}}',
        Special,
    )

    def sent(body: Any, *, omits_read_only: bool = True) -> Any:
        post: Operation[Any] = operation(method="POST", omits_read_only=omits_read_only)
        encoded = encode_body(post, {"body": body}, None)
        assert encoded is not None
        return json.loads(encoded.content)

    expected = {"name": "a", "tags": [{"name": "t", "newer": 1}], "parent": {"price": 3}}
    assert sent(read) == expected
    assert sent([read]) == [expected] and sent({"item": read}) == {"item": expected}
    # The model itself keeps them, and plain data is sent as it is given.
    assert (read.id, read.tags[0].made_at, read.parent.id) == (1, "now", 2)
    assert sent({"id": 1}) == {"id": 1}
    assert sent(Item(id=1, name="a"), omits_read_only=False) == {"id": 1, "name": "a"}
    plain = Plain(name="a", next=Plain(name="b"))
    assert without_read_only(plain) is plain
