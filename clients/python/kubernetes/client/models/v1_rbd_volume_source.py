from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_local_object_reference import V1LocalObjectReference


class V1RBDVolumeSource(Model, rename={"fs_type": "fsType", "read_only": "readOnly", "secret_ref": "secretRef"}):
    """Image of a Ceph RADOS block device, mapped on the node. Writable from one node at a time, readable from many."""

    fs_type: str | None = None
    """Filesystem to mount, and to create on a blank image, such as `ext4` or `xfs`. Defaults to `ext4`."""
    image: str
    """Name of the RBD image inside its pool."""
    keyring: str | None = None
    """Keyring file on the node. Defaults to `/etc/ceph/keyring`; ignored once `secretRef` is set."""
    monitors: list[str]
    """Addresses of the Ceph monitors, each as `host:port`. At least one is needed."""
    pool: str | None = None
    """Ceph pool that contains the image. Defaults to `rbd`."""
    read_only: bool | None = None
    """Set to `true` to map and mount without write access. Defaults to `false`."""
    secret_ref: V1LocalObjectReference | None = None
    """Secret with the user's Ceph key. Takes precedence over `keyring`."""
    user: str | None = None
    """Ceph account used for authentication. Defaults to `admin`."""
