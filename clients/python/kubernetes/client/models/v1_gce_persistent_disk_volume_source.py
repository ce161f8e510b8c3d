from __future__ import annotations

from ...runtime.model import Model


class V1GCEPersistentDiskVolumeSource(
    Model,
    rename={"fs_type": "fsType", "pd_name": "pdName", "read_only": "readOnly"},
):
    """Persistent disk of Google Compute Engine in the node's project and zone. Attaches to one node for writing or to
    many for reading.
    """

    fs_type: str | None = None
    """Filesystem to mount, and to create on a blank disk, such as `ext4` or `xfs`. Defaults to `ext4`."""
    partition: int | None = None
    """Partition number to mount. Leave out or use `0` for the whole disk. Format: int32."""
    pd_name: str
    """Name of an existing disk in Compute Engine."""
    read_only: bool | None = None
    """Set to `true` to attach read-only, a precondition for sharing the disk between nodes. Defaults to `false`."""
