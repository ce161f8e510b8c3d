from __future__ import annotations

from ...runtime.model import Model


class V1NFSVolumeSource(Model, rename={"read_only": "readOnly"}):
    """Directory exported by an NFS server. Data outlives the pod, and many pods can write to it."""

    path: str
    """Absolute path of the export on the server."""
    read_only: bool | None = None
    """Set to `true` to mount without write access. Defaults to `false`."""
    server: str
    """Machine that exports the directory, given by DNS name or address."""
