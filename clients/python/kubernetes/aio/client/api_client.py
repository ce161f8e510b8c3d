"""The client that operations are called with."""

from __future__ import annotations

from ...runtime.aio_api_client import ApiClient

__all__ = ["ApiClient"]
