"""What the ``…_with_http_info`` methods give."""

from __future__ import annotations

from ..runtime.response import ApiResponse

__all__ = ["ApiResponse"]
