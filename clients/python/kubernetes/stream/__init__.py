"""Commands in containers, and ports of pods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.lazy import submodules
from .stream import portforward, stream

__all__ = ["portforward", "stream"]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
