"""How a list is divided into pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ValuePath = tuple[str | int, ...]
"""A way into a response's content: names of properties, and positions in lists; negative ones count from the end."""


@dataclass(frozen=True)
class Pages:
    """How the responses of an operation are divided into pages. A page without items is the last one."""

    style: Literal["cursor", "offset", "page", "link"]
    parameter: str = ""
    """The argument with the position; empty for ``link``."""
    size: str = ""
    """The argument with the size of pages."""
    items: ValuePath = ()
    """From the content to the list."""
    next: ValuePath = ()
    """From the content to the next position, or URL."""
    more: ValuePath = ()
    """From the content to a boolean that is False in the last page."""
    first: int | None = None
    """The position of the first page if the call has none. Default: 0 for ``offset``, 1 for ``page``."""
