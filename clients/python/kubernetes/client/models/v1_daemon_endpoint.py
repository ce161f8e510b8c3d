from __future__ import annotations

from ...runtime.model import Model


class V1DaemonEndpoint(Model, rename={"port": "Port"}):
    """Port on which a node-level daemon, such as the kubelet, accepts connections."""

    port: int
    """Port number the daemon listens on, from 1 to 65535; note the capital letter in the property name. Format:
    int32.
    """
