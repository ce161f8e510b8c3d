"""Commands in containers, and ports of pods."""

from __future__ import annotations

from ..runtime.kubernetes.official_stream import portforward, stream
from ..runtime.kubernetes.websocket_calls import websocket_request as _websocket_request

__all__ = ["_websocket_request", "portforward", "stream"]
