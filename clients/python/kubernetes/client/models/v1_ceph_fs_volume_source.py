from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_local_object_reference import V1LocalObjectReference


class V1CephFSVolumeSource(
    Model,
    rename={"read_only": "readOnly", "secret_file": "secretFile", "secret_ref": "secretRef"},
):
    """Directory of an existing Ceph filesystem. Data outlives the pod, and many pods can write at the same time."""

    monitors: list[str]
    """Addresses of the Ceph monitors, each as `host:port`. At least one is needed."""
    path: str | None = None
    """Directory inside the Ceph filesystem that becomes the volume. Defaults to `/`, the whole tree."""
    read_only: bool | None = None
    """Set to `true` to refuse writes from every container that mounts the volume. Defaults to `false`."""
    secret_file: str | None = None
    """File on the node that holds the user's key. Defaults to `/etc/ceph/user.secret`; ignored once `secretRef` is
    set.
    """
    secret_ref: V1LocalObjectReference | None = None
    """Secret with the user's Ceph key in its `key` entry. Takes precedence over `secretFile`."""
    user: str | None = None
    """Ceph account used for authentication. Defaults to `admin`."""
