from __future__ import annotations

from ...runtime.model import Model


class V1PhotonPersistentDiskVolumeSource(Model, rename={"fs_type": "fsType", "pd_id": "pdID"}):
    """Persistent disk of VMware Photon Controller, attached to the node's virtual machine."""

    fs_type: str | None = None
    """Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`."""
    pd_id: str
    """Identifier of an existing disk, as assigned by Photon Controller."""
