from __future__ import annotations

from ...runtime.model import Model


class V1VsphereVirtualDiskVolumeSource(Model, rename={"fs_type": "fsType", "volume_path": "volumePath"}):
    """VMDK disk of VMware vSphere, attached to the node's virtual machine."""

    fs_type: str | None = None
    """Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`."""
    volume_path: str
    """Datastore and path of the VMDK, such as `[datastore1] volumes/data.vmdk`."""
