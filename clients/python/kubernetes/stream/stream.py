"""Commands in containers, and ports of pods."""

from __future__ import annotations

from ..runtime.kubernetes.official_stream import portforward, stream

__all__ = ["portforward", "stream"]
