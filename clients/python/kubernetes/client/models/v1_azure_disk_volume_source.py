from __future__ import annotations

from ...runtime.model import Model


class V1AzureDiskVolumeSource(
    Model,
    rename={
        "caching_mode": "cachingMode",
        "disk_name": "diskName",
        "disk_uri": "diskURI",
        "fs_type": "fsType",
        "read_only": "readOnly",
    },
):
    """Azure data disk, stored as a VHD blob, attached to the virtual machine of the node and mounted there."""

    caching_mode: str | None = None
    """Caching done by the Azure host for this disk: `None`, `ReadOnly` or `ReadWrite`."""
    disk_name: str
    """File name of the VHD blob within its storage container, for example `data.vhd`."""
    disk_uri: str
    """Full address of the VHD blob in Azure storage, starting with `https://`."""
    fs_type: str | None = None
    """Filesystem to mount, and to create if the disk is blank, such as `ext4` or `xfs`. Defaults to `ext4`."""
    read_only: bool | None = None
    """Set to `true` to mount the disk without write access for any container. Defaults to `false`."""
