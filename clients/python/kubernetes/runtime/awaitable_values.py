"""Values that asynchronous programs may await: the official client computes them in coroutines there."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import Self


class AwaitableText(str):
    """A text that is its own result when it is awaited."""

    __slots__ = ()

    def __await__(self) -> Generator[Any, None, Self]:
        return self
        yield


class AwaitableDict(dict[str, Any]):
    """A dict that is its own result when it is awaited."""

    def __await__(self) -> Generator[Any, None, Self]:
        return self
        yield
