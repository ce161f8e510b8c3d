from __future__ import annotations

from ...runtime.model import Model


class V1CinderVolumeSource(Model, rename={"fs_type": "fsType", "read_only": "readOnly", "volume_id": "volumeID"}):
    """OpenStack Cinder block volume that is attached to the node's instance. Only usable where nodes run on
    OpenStack.
    """

    fs_type: str | None = None
    """Filesystem to mount, and to create on a blank volume, such as `ext4` or `xfs`. Defaults to `ext4`."""
    read_only: bool | None = None
    """Set to `true` to mount the volume without write access. Defaults to `false`."""
    volume_id: str
    """Cinder identifier (a UUID) of a volume that already exists."""
