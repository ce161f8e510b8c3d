from __future__ import annotations

from ...runtime.model import Model


class V1FCVolumeSource(Model, rename={"fs_type": "fsType", "read_only": "readOnly", "target_wwns": "targetWWNs"}):
    """Fibre Channel LUN that the node's host adapter can see and mounts."""

    fs_type: str | None = None
    """Filesystem to mount, such as `ext4` or `xfs`, also used for formatting a blank device. Defaults to `ext4`."""
    lun: int
    """Logical unit number of the disk on the targets. Format: int32."""
    read_only: bool | None = None
    """Set to `true` to mount without write access. Defaults to `false`."""
    target_wwns: list[str]
    """World wide names of the storage targets that offer the LUN."""
