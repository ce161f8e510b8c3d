"""Commands in containers, in an event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.async_exec import ExecOutput, ExecSession, stream
from ...runtime.kubernetes.ws_api_client import WsApiClient
from ...runtime.lazy import submodules

__all__ = ["ExecOutput", "ExecSession", "WsApiClient", "stream"]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
