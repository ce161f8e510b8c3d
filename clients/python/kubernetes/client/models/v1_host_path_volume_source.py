from __future__ import annotations

from ...runtime.model import Model


class V1HostPathVolumeSource(Model):
    """File or directory of the node itself, shown inside the pod. Content differs from node to node and gives
    containers access to the host.
    """

    path: str
    """Absolute path of the file or directory on the node."""
