from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_daemon_endpoint import V1DaemonEndpoint


class V1NodeDaemonEndpoints(Model, rename={"kubelet_endpoint": "kubeletEndpoint"}):
    """Ports of the Kubernetes daemons that run on a node."""

    kubelet_endpoint: V1DaemonEndpoint | None = None
    """Port of the kubelet's server, which the API server contacts for logs, exec and port forwarding."""
