"""Lists in pages, as the configuration of a package states them."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from runtime.pages import Pages
from sample.models import PodList
from support.callers import operation
from support.server import Exchange, Server

NUMBERS = list(range(1, 8))
SIZE = 3


def pages_of(target: str) -> tuple[Any, str | None]:
    """A page as content, and its link."""
    query = {name: values[0] for name, values in parse_qs(urlsplit(target).query).items()}
    start = int(query.get("offset", query.get("cursor", (int(query.get("page", 1)) - 1) * SIZE)))
    items = NUMBERS[start : start + SIZE]
    following = start + SIZE if start + SIZE < len(NUMBERS) else None
    link = None if following is None else f'<https://elsewhere.example/x?cursor={following}&k=a%20b>; rel="next"'
    content = {
        "data": {"list": items, "more": following is not None},
        "next": None if following is None else str(following),
        "url": link and link[1 : link.index(">")],
    }
    return content, link


def walk(caller: Any, pages: Pages, **params: Any) -> tuple[list[Any], list[str]]:
    def handler(exchange: Exchange) -> None:
        content, link = pages_of(exchange.request.target)
        exchange.answer(json.dumps(content), **({} if link is None else {"link": link}))

    names = ("cursor", "offset", "page", "size")
    with Server(handler) as server:
        items = caller(server.url).items(operation(query=names, pages=pages), params)
        return items, [request.target for request in server.requests]


ITEMS = ("data", "list")


@pytest.mark.parametrize(
    ("pages", "params", "targets"),
    [
        (Pages("cursor", "cursor", items=ITEMS, next=("next",)), {}, ["/thing", "/thing?cursor=3", "/thing?cursor=6"]),
        (
            Pages("offset", "offset", items=ITEMS),
            {},
            [f"/thing{q}" for q in ("", "?offset=3", "?offset=6", "?offset=7")],
        ),
        (
            Pages("offset", "offset", "size", ITEMS),
            {"size": 3},
            [f"/thing?{q}size=3" for q in ("", "offset=3&", "offset=6&")],
        ),
        (Pages("page", "page", items=ITEMS), {}, [f"/thing{q}" for q in ("", "?page=2", "?page=3", "?page=4")]),
        (
            Pages("page", "page", items=ITEMS, more=("data", "more")),
            {"page": 2},
            ["/thing?page=2", "/thing?page=3"],
        ),
        (
            Pages("link", items=ITEMS),
            {"size": 9},
            ["/thing?size=9", "/thing?cursor=3&k=a%20b", "/thing?cursor=6&k=a%20b"],
        ),
        (
            Pages("link", items=ITEMS, next=("url",)),
            {},
            ["/thing", "/thing?cursor=3&k=a%20b", "/thing?cursor=6&k=a%20b"],
        ),
    ],
)
def test_all_items_of_all_pages(caller: Any, pages: Pages, params: dict[str, Any], targets: list[str]) -> None:
    items, requested = walk(caller, pages, **params)
    assert items == (NUMBERS[3:] if "page" in params else NUMBERS)
    assert requested == targets


@pytest.mark.parametrize(("params", "pages"), [({}, ["", "1", "2"]), ({"page": 1}, ["1", "2"])])
def test_the_first_page_is_the_default_of_the_document(caller: Any, params: dict[str, Any], pages: list[str]) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.answer("[]" if "page=2" in exchange.request.target else "[1]")

    with Server(handler) as server:
        op = operation(query=("page",), pages=Pages("page", "page", first=0))
        assert caller(server.url).items(op, params) == [1] * (len(pages) - 1)
        assert [request.target for request in server.requests] == [
            f"/thing?page={page}" if page else "/thing" for page in pages
        ]


def test_pages_may_be_models_and_lists(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        if "continue" in exchange.request.target:
            exchange.answer('{"items": [{"kind": "b"}], "metadata": {}}')
        else:
            exchange.answer('{"items": [{"kind": "a"}], "metadata": {"continue": "x"}}')

    pages = Pages("cursor", "continue", items=("items",), next=("metadata", "continue"))
    op = operation(query=("continue",), response=lambda: PodList, pages=pages)
    with Server(handler) as server:
        assert [pod.kind for pod in caller(server.url).items(op, {})] == ["a", "b"]

    def numbers(exchange: Exchange) -> None:
        exchange.answer("[1, 2]" if "page=2" not in exchange.request.target else "[]")

    with Server(numbers) as server:
        assert caller(server.url).items(operation(query=("page",), pages=Pages("page", "page")), {}) == [1, 2]
        cursors = Pages("cursor", "cursor", next=(-1,))
        with pytest.raises(RuntimeError, match="same position"):
            caller(server.url).items(operation(query=("cursor",), pages=cursors), {})
