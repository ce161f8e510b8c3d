from __future__ import annotations

from ...runtime.model import Model


class V1ISCSIVolumeSource(
    Model,
    rename={
        "fs_type": "fsType",
        "iscsi_interface": "iscsiInterface",
        "read_only": "readOnly",
        "target_portal": "targetPortal",
    },
):
    """iSCSI disk that the node logs in to and mounts. Writable from one node at a time, readable from many."""

    fs_type: str | None = None
    """Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`."""
    iqn: str
    """Qualified name of the target, such as `iqn.2016-04.com.example:storage.disk1`."""
    iscsi_interface: str | None = None
    """Initiator interface that carries the traffic. Defaults to `default`, meaning plain TCP."""
    lun: int
    """Logical unit number of the disk on the target. Format: int32."""
    read_only: bool | None = None
    """Set to `true` to mount without write access. Defaults to `false`."""
    target_portal: str
    """Target address as IP or `ip:port`; the port may be left out when it is 3260."""
