"""A command that runs in a container."""

from __future__ import annotations

from ..runtime.errors import ApiException, ApiValueError
from ..runtime.kubernetes.channels import CLOSE_CHANNEL, PROTOCOLS
from ..runtime.kubernetes.channels import RESIZE as RESIZE_CHANNEL
from ..runtime.kubernetes.channels import STATUS as ERROR_CHANNEL
from ..runtime.kubernetes.channels import STDERR as STDERR_CHANNEL
from ..runtime.kubernetes.channels import STDIN as STDIN_CHANNEL
from ..runtime.kubernetes.channels import STDOUT as STDOUT_CHANNEL
from ..runtime.kubernetes.port_forward import PortForward
from ..runtime.kubernetes.websocket_calls import (
    WSResponse,
    get_websocket_url,
    portforward_call,
    websocket_call,
    websocket_proxycare,
)
from ..runtime.kubernetes.ws_client import WSClient

V5_CHANNEL_PROTOCOL, V4_CHANNEL_PROTOCOL = PROTOCOLS

__all__ = [
    "CLOSE_CHANNEL",
    "ERROR_CHANNEL",
    "RESIZE_CHANNEL",
    "STDERR_CHANNEL",
    "STDIN_CHANNEL",
    "STDOUT_CHANNEL",
    "V4_CHANNEL_PROTOCOL",
    "V5_CHANNEL_PROTOCOL",
    "ApiException",
    "ApiValueError",
    "PortForward",
    "WSClient",
    "WSResponse",
    "get_websocket_url",
    "portforward_call",
    "websocket_call",
    "websocket_proxycare",
]
