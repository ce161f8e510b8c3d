"""What a watch asks its driver to do."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any

from ..call_options import PlainOptions
from .watch_event import WatchEvent


@dataclass(frozen=True)
class ListPage:
    """Read a page of the list; returns it decoded."""

    params: Mapping[str, Any]
    options: PlainOptions


@dataclass(frozen=True)
class OpenWatch:
    """Open the connection that the lines come from; returns nothing."""

    params: Mapping[str, Any]
    options: PlainOptions


@dataclass(frozen=True)
class NextLine:
    """The next line of the connection; None at its end."""


@dataclass(frozen=True)
class Wait:
    """Wait this many seconds."""

    seconds: float


Step = ListPage | OpenWatch | NextLine | Wait | WatchEvent[Any]
Steps = Generator[Step, Any, None]
