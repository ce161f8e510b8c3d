"""What parameters send: queries, cookies, parts of forms; and the server of an operation."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from runtime.auth import ApiKey
from runtime.build_headers import add_cookies, add_header_parameters
from runtime.build_url import build_url
from runtime.client import Client
from runtime.errors import ApiTypeError, ApiValueError
from runtime.operation import Parameter
from support.callers import operation
from support.server import Exchange, Server

_folder = Path(__file__).parents[2] / "vectors"


def _read(name: str) -> list[dict[str, Any]]:
    return json.loads((_folder / name).read_text())["vectors"]


_vectors = _read("queries.json")
_paths = _read("paths.json")


@pytest.mark.parametrize("vector", _vectors, ids=lambda vector: f"{vector['value']} as {vector['format']}")
def test_a_value_becomes_a_query(vector: dict[str, Any]) -> None:
    op = operation(path="/", query=(Parameter("q", format=vector["format"], reserved=vector.get("reserved", False)),))
    if vector["query"] is None:
        with pytest.raises(ApiTypeError, match='parameter "q"'):
            build_url("http://test", op, {"q": vector["value"]}, {})
    else:
        assert build_url("http://test", op, {"q": vector["value"]}, {}) == f"http://test/{vector['query']}"


@pytest.mark.parametrize("vector", _paths, ids=lambda vector: f"{vector['value']} as {vector['spec']}")
def test_a_value_becomes_a_part_of_a_path(vector: dict[str, Any]) -> None:
    op = operation(path="/{q}", route=(Parameter("q", **vector["spec"]),))
    if vector["path"] is None:
        with pytest.raises((ApiTypeError, ApiValueError), match="parameter"):
            build_url("http://test", op, {"q": vector["value"]}, {})
    else:
        assert build_url("http://test", op, {"q": vector["value"]}, {}) == f"http://test/{vector['path']}"


@pytest.mark.parametrize("vector", _read("headers.json"), ids=lambda vector: f"{vector['value']} as {vector['spec']}")
def test_a_value_becomes_a_header(vector: dict[str, Any]) -> None:
    op = operation(header=(Parameter("q", **vector["spec"]),))
    headers: dict[str, str] = {}
    if vector["header"] is None:
        with pytest.raises((ApiTypeError, ApiValueError), match="parameter"):
            add_header_parameters(headers, op, {"q": vector["value"]})
    else:
        add_header_parameters(headers, op, {"q": vector["value"]})
        assert headers == ({} if vector["header"] == "" and vector["value"] != "" else {"q": vector["header"]})


@pytest.mark.parametrize("vector", _read("cookies.json"), ids=lambda vector: f"{vector['value']} as {vector['spec']}")
def test_a_value_becomes_cookies(vector: dict[str, Any]) -> None:
    op = operation(cookie=(Parameter("q", **vector["spec"]),))
    headers: dict[str, str] = {}
    if vector["cookie"] is None:
        with pytest.raises((ApiTypeError, ApiValueError), match="parameter"):
            add_cookies(headers, op, {"q": vector["value"]})
    else:
        add_cookies(headers, op, {"q": vector["value"]})
        assert headers == ({"cookie": vector["cookie"]} if vector["cookie"] else {})


@pytest.mark.parametrize(
    ("form", "value", "query"), [("json", {"a": "b c"}, "?%7B%22a%22%3A%22b%20c%22%7D"), ("csv", "a=b", "?a%3Db")]
)
def test_a_whole_query_has_no_name(form: Any, value: Any, query: str) -> None:
    op = operation(path="/", query=(Parameter("q", format=form, whole=True),))
    assert build_url("http://test", op, {"q": value}, {}) == f"http://test/{query}"


def _echo(exchange: Exchange) -> None:
    headers = {name.lower(): value for name, value in exchange.request.headers.items()}
    exchange.answer(json.dumps({"cookie": headers.get("cookie"), "target": exchange.request.target}))


def test_cookies_follow_those_of_the_headers_and_the_key_in_one_header() -> None:
    op = operation(cookie=("theme", Parameter("ids")))
    with Server(_echo) as server, Client(server.url, auth=ApiKey("session", "k;1", "cookie")) as client:
        given = client.call(op, {"theme": "dark mode", "ids": [1, 2]}, {"headers": {"cookie": "mine=1"}})
        assert given["cookie"] == "session=k%3B1; mine=1; theme=dark%20mode; ids=1,2"
        assert client.call(op, {}, {})["cookie"] == "session=k%3B1"


def test_an_operation_calls_its_own_server_or_the_url_that_replaces_it() -> None:
    with Server(_echo) as main, Server(_echo) as files:
        replaced = {"https://files.example.com": f"{files.url}/replaced"}
        with Client(f"{main.url}/v1", servers=replaced) as client:
            targets = [
                client.call(operation(path="/x", server=server), {}, {})["target"]
                for server in ("https://files.example.com", f"{files.url}/own", "/v2")
            ]
    assert targets == ["/replaced/x", "/own/x", "/v2/x"]


def test_objects_in_a_form_are_json_and_so_is_a_list_whose_part_has_a_json_media_type() -> None:
    bodies: list[str] = []

    def keep(exchange: Exchange) -> None:
        bodies.append(exchange.request.body.decode())
        exchange.answer("{}")

    op = operation(
        method="POST",
        form=(
            "owner",
            Parameter("tags", format="multi"),
            Parameter("labels", format="multi", type="application/json"),
            Parameter("note", type="text/markdown"),
        ),
        consumes=("multipart/form-data",),
    )
    params = {"owner": {"name": "a"}, "tags": [{"id": 1}, {"id": 2}], "labels": ["x", "y"], "note": "*n*"}
    with Server(keep) as server, Client(server.url) as client:
        client.call(op, params, {})
    parts = [part for part in re.split(r"--form-[0-9a-f]+(?:--)?\r\n", bodies[0]) if part]
    assert [part.replace("Content-Disposition: form-data; ", "").strip() for part in parts] == [
        'name="owner"\r\nContent-Type: application/json\r\n\r\n{"name": "a"}',
        'name="tags"\r\nContent-Type: application/json\r\n\r\n{"id": 1}',
        'name="tags"\r\nContent-Type: application/json\r\n\r\n{"id": 2}',
        'name="labels"\r\nContent-Type: application/json\r\n\r\n["x", "y"]',
        'name="note"\r\nContent-Type: text/markdown\r\n\r\n*n*',
    ]


def test_the_class_of_a_status_decides_its_type_if_the_status_itself_is_not_declared() -> None:
    op = operation(
        response=lambda: int,
        responses=lambda: {200: str, "2XX": bool},
        errors=lambda: {404: str, "4XX": int, "default": bool},
    )
    assert [op.type_of(status) for status in (200, 201, 304)] == [str, bool, int]
    assert [op.error_type_of(status) for status in (404, 409, 500)] == [str, int, bool]
