from __future__ import annotations

from ...runtime.model import Model


class V1AWSElasticBlockStoreVolumeSource(
    Model,
    rename={"fs_type": "fsType", "read_only": "readOnly", "volume_id": "volumeID"},
):
    """Amazon EBS disk that the kubelet attaches to its EC2 instance and mounts. Disk and node have to sit in one
    availability zone.
    """

    fs_type: str | None = None
    """Filesystem expected on the disk, for instance `ext4` or `xfs`; an unformatted disk is formatted with it. Defaults
    to `ext4`.
    """
    partition: int | None = None
    """Number of the partition to mount, so `1` selects `/dev/xvdf1`. Leave out or use `0` to mount the whole disk.
    Format: int32.
    """
    read_only: bool | None = None
    """When `true`, containers cannot write to the disk whatever their own mounts say. Defaults to `false`."""
    volume_id: str
    """EBS identifier of an already created volume, such as `vol-0a1b2c3d`."""
