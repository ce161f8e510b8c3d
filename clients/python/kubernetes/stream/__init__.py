"""Commands in containers, and ports of pods."""

from __future__ import annotations

from .stream import portforward, stream

__all__ = ["portforward", "stream"]
