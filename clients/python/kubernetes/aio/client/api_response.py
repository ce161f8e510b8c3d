"""The result of the ``…_with_http_info`` methods."""

from __future__ import annotations

from ...runtime.response import ApiResponse

__all__ = ["ApiResponse"]
