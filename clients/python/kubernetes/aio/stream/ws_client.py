"""Commands in containers, in an event loop, with the methods of API classes."""

from __future__ import annotations

from ...runtime.aio_api_client import ApiClient
from ...runtime.kubernetes.channels import RESIZE as RESIZE_CHANNEL
from ...runtime.kubernetes.channels import STATUS as ERROR_CHANNEL
from ...runtime.kubernetes.channels import STDERR as STDERR_CHANNEL
from ...runtime.kubernetes.channels import STDIN as STDIN_CHANNEL
from ...runtime.kubernetes.channels import STDOUT as STDOUT_CHANNEL
from ...runtime.kubernetes.websocket_calls import get_websocket_url
from ...runtime.kubernetes.ws_api_client import WsApiClient, WsMessage, WsResponse, WsSession

__all__ = [
    "ERROR_CHANNEL",
    "RESIZE_CHANNEL",
    "STDERR_CHANNEL",
    "STDIN_CHANNEL",
    "STDOUT_CHANNEL",
    "ApiClient",
    "WsApiClient",
    "WsMessage",
    "WsResponse",
    "WsSession",
    "get_websocket_url",
]
