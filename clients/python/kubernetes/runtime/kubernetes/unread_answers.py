"""Additional method names on the API classes of Kubernetes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any


class UnreadAnswers:
    """The official client has a second version of each method that returns the response unread."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """``x_without_preload_content`` is ``x`` with ``_preload_content=False``."""
            method = name.removesuffix("_without_preload_content")
            if method == name or not hasattr(type(self), method):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            return partial(getattr(self, method), _preload_content=False)
