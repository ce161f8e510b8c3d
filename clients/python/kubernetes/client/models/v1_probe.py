from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_exec_action import V1ExecAction
    from .v1_http_get_action import V1HTTPGetAction
    from .v1_tcp_socket_action import V1TCPSocketAction


class V1Probe(
    Model,
    rename={
        "_exec": "exec",
        "failure_threshold": "failureThreshold",
        "http_get": "httpGet",
        "initial_delay_seconds": "initialDelaySeconds",
        "period_seconds": "periodSeconds",
        "success_threshold": "successThreshold",
        "tcp_socket": "tcpSocket",
        "timeout_seconds": "timeoutSeconds",
    },
):
    """Health check that the kubelet repeats on a container, with its timing and thresholds."""

    _exec: V1ExecAction | None = None
    """Runs a command in the container; a non-zero exit code means failure."""
    failure_threshold: int | None = None
    """Failures in a row that turn a healthy container unhealthy. Defaults to 3, at least 1. Format: int32."""
    http_get: V1HTTPGetAction | None = None
    """Sends an HTTP GET request, by default to the pod's address."""
    initial_delay_seconds: int | None = None
    """Seconds to wait after the container's start before the first check. Defaults to 0. Format: int32."""
    period_seconds: int | None = None
    """Seconds between checks. Defaults to 10, at least 1. Format: int32."""
    success_threshold: int | None = None
    """Successes in a row needed to count as healthy again after failing. Defaults to 1, which liveness probes require.
    Format: int32.
    """
    tcp_socket: V1TCPSocketAction | None = None
    """Opens a TCP connection and succeeds if that works. For probes only; lifecycle hooks do not support it."""
    timeout_seconds: int | None = None
    """Seconds until an unanswered check counts as failed. Defaults to 1, at least 1. Format: int32."""
