"""Lists in pages."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from runtime.paginate import next_link, paginate, paginate_async, paginate_by


class Metadata:
    def __init__(self, token: str | None) -> None:
        self._continue = token


class Page:
    def __init__(self, items: list[int] | None, token: str | None) -> None:
        self.items: Any = items
        self.metadata = Metadata(token)


PAGES = {None: Page([1, 2], "b"), "b": Page(None, "c"), "c": Page([3], None)}


def test_lists_continue_with_a_token() -> None:
    asked: list[Any] = []

    def list_things(namespace: str, *, limit: int, _continue: str | None = None) -> Page:
        asked.append((namespace, limit, _continue))
        return PAGES[_continue]

    async def list_slowly(namespace: str, **options: Any) -> Page:
        await asyncio.sleep(0)
        return list_things(namespace, **options)

    async def gather() -> list[int]:
        return [item async for item in paginate_async(list_slowly, "n", limit=2)]

    things = paginate(list_things, "n", limit=2)
    assert asked == [] and next(things) == 1 and len(asked) == 1
    assert list(things) == [2, 3] and asked == [("n", 2, None), ("n", 2, "b"), ("n", 2, "c")]
    assert asyncio.run(gather()) == [1, 2, 3]


def test_a_repeated_continue_token_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="same position"):
        list(paginate(lambda **_: Page([1], "a")))


def test_an_error_in_a_page_ends_the_list() -> None:
    def fail(**options: Any) -> Page:
        if options:
            raise ValueError("gone")
        return Page([1], "a")

    found: list[int] = []
    with pytest.raises(ValueError, match="gone"):
        found.extend(paginate(fail))
    assert found == [1]


def test_lists_continue_with_a_custom_position() -> None:
    pages = {None: ([1], 2), 2: ([2], None)}
    assert list(paginate_by(lambda at: pages[at], lambda page: page[0], lambda page: page[1])) == [1, 2]


@pytest.mark.parametrize(
    ("header", "url"),
    [
        (None, None),
        ('<https://x/?page=2>; rel="next", <https://x/?page=9>; rel="last"', "https://x/?page=2"),
        ("</first>; rel=first; title=next, </next>; rel=next", "/next"),
        ('</a>; rel="prev next"', "/a"),
        ('</a,b;c>; title="x; rel=next"; rel="prev"', None),
    ],
)
def test_next_links_are_parsed(header: str | None, url: str | None) -> None:
    assert next_link(header) == url
