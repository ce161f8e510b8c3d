"""Commands in containers, in an event loop."""

from __future__ import annotations

from ...runtime.kubernetes.async_exec import ExecOutput, ExecSession, stream
from ...runtime.kubernetes.ws_api_client import WsApiClient

__all__ = ["ExecOutput", "ExecSession", "WsApiClient", "stream"]
