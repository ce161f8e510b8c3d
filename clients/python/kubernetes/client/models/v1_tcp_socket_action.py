from __future__ import annotations

from ...runtime.model import Model


class V1TCPSocketAction(Model):
    """TCP connection attempt by the kubelet; the check passes if the port accepts the connection."""

    port: int | str
    """Port number from 1 to 65535, or the name of one of the container's ports."""
