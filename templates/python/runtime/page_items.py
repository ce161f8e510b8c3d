"""The items of all pages of a list, as the package's configuration states how it is divided."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from copy import copy
from typing import Any
from urllib.parse import parse_qs, urlsplit

from .call_options import CallOptions
from .guards import is_list, is_mapping
from .model import Model
from .operation import Operation
from .pages import Pages, ValuePath
from .paginate import Position, next_link
from .response import ApiResponse


class _Walk:
    """The position in a list."""

    def __init__(self, operation: Operation[Any], params: Mapping[str, Any], options: CallOptions) -> None:
        self.operation = operation
        self.params: dict[str, Any] = dict(params)
        self.options = options
        self._pages = operation.pages or Pages("page")
        self._position = Position()

    @property
    def more(self) -> bool:
        return self._position.more

    def take(self, response: ApiResponse[Any]) -> list[Any]:
        """The items of a page. Afterwards, the arguments are those of the next one."""
        found = value_at(response.data, self._pages.items)
        items: list[Any] = found if is_list(found) else []
        self._position.take(self._next(response, items))
        return items

    def _next(self, response: ApiResponse[Any], items: list[Any]) -> Any:
        pages = self._pages
        if not items or (pages.more and value_at(response.data, pages.more) is False):
            return None
        if pages.style == "link":
            url = value_at(response.data, pages.next) if pages.next else next_link(response.headers.get("link"))
            return self._follow(url) if isinstance(url, str) and url else None
        if pages.style == "cursor":
            position = value_at(response.data, pages.next)
            if position is None or position == "":
                return None
        else:
            size = self.params.get(pages.size)
            if isinstance(size, int) and len(items) < size:
                return None
            at = self.params.get(pages.parameter)
            if at is None:
                at = pages.first
            if at is None:
                at = 1 if pages.style == "page" else 0
            position = int(at) + (1 if pages.style == "page" else len(items))
        self.params[pages.parameter] = position
        return position

    def _follow(self, url: str) -> str:
        # Only the query of a link counts: the rest might lead elsewhere.
        query = parse_qs(urlsplit(url).query, keep_blank_values=True)
        self.operation = copy(self.operation)
        self.operation.query = ()
        given: Mapping[str, Any] = self.options.get("_query") or {}
        self.options = self.options.copy()
        self.options["_query"] = {**given, **query}
        return url


def page_items(
    call: Callable[[Operation[Any], Mapping[str, Any], CallOptions], ApiResponse[Any]],
    operation: Operation[Any],
    params: Mapping[str, Any],
    options: CallOptions,
) -> Iterator[Any]:
    """The items of all pages, from the position in the arguments on. Each page is requested when it is needed.

    Raises:
        RuntimeError: If the server returned the same position twice, since the list would never end.
    """
    walk = _Walk(operation, params, options)
    while walk.more:
        yield from walk.take(call(walk.operation, walk.params, walk.options))


async def page_items_async(
    call: Callable[[Operation[Any], Mapping[str, Any], CallOptions], Awaitable[ApiResponse[Any]]],
    operation: Operation[Any],
    params: Mapping[str, Any],
    options: CallOptions,
) -> AsyncIterator[Any]:
    """Like :func:`page_items`, for an asynchronous client."""
    walk = _Walk(operation, params, options)
    while walk.more:
        for item in walk.take(await call(walk.operation, walk.params, walk.options)):
            yield item


def value_at(content: Any, path: ValuePath) -> Any:
    """The value that a path of JSON names leads to; None if there is none."""
    value = content
    for step in path:
        if isinstance(step, int):
            if not is_list(value) or not -len(value) <= step < len(value):
                return None
            value = value[step]
        elif isinstance(value, Model):
            from .model_mapping import item_or_default

            value = item_or_default(value, step, None)
        else:
            value = value.get(step) if is_mapping(value) else None
    return value


__all__ = ["page_items", "page_items_async", "value_at"]
