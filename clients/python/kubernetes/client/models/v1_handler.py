from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_exec_action import V1ExecAction
    from .v1_http_get_action import V1HTTPGetAction
    from .v1_tcp_socket_action import V1TCPSocketAction


class V1Handler(Model, rename={"_exec": "exec", "http_get": "httpGet", "tcp_socket": "tcpSocket"}):
    """What to do for a probe or lifecycle hook. Exactly one member is set."""

    _exec: V1ExecAction | None = None
    """Runs a command in the container; a non-zero exit code means failure."""
    http_get: V1HTTPGetAction | None = None
    """Sends an HTTP GET request, by default to the pod's address."""
    tcp_socket: V1TCPSocketAction | None = None
    """Opens a TCP connection and succeeds if that works. For probes only; lifecycle hooks do not support it."""
