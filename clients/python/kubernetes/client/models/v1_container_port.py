from __future__ import annotations

from ...runtime.model import Model


class V1ContainerPort(Model, rename={"container_port": "containerPort", "host_ip": "hostIP", "host_port": "hostPort"}):
    """Network port on which a container in a pod listens, optionally published on the node too."""

    container_port: int
    """Port number on the pod's address, from 1 to 65535. Format: int32."""
    host_ip: str | None = None
    """Node address to which `hostPort` is bound. If absent, all addresses of the node are used."""
    host_port: int | None = None
    """Port published on the node, 1 to 65535, limiting each node to one such pod. Under `hostNetwork` it must equal
    `containerPort`. Format: int32.
    """
    name: str | None = None
    """Label for the port, unique in the pod, so that services and probes can refer to it. Up to 15 lower-case letters,
    digits and dashes.
    """
    protocol: str | None = None
    """Transport protocol, `TCP` or `UDP`. Defaults to `TCP`."""
