"""What both kinds of classes of operations of Kubernetes offer without naming it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any


class UnreadAnswers:
    """The official client has each method once more, for answers that are not read."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """``x_without_preload_content`` is ``x`` with ``_preload_content=False``."""
            method = name.removesuffix("_without_preload_content")
            if method == name or not hasattr(type(self), method):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            return partial(getattr(self, method), _preload_content=False)
