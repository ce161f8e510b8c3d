from __future__ import annotations

from ...runtime.model import Model


class V1GlusterfsVolumeSource(Model, rename={"read_only": "readOnly"}):
    """GlusterFS volume mounted over the network. Data outlives the pod, and many pods can write to it."""

    endpoints: str
    """Name of an Endpoints object listing the Gluster servers, in the pod's namespace."""
    path: str
    """Name of the Gluster volume to mount, such as `kube_vol`."""
    read_only: bool | None = None
    """Set to `true` to mount without write access. Defaults to `false`."""
