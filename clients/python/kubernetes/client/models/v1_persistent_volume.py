from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_persistent_volume_spec import V1PersistentVolumeSpec
    from .v1_persistent_volume_status import V1PersistentVolumeStatus


class V1PersistentVolume(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Storage in the cluster that exists independently of pods. Belongs to no namespace and is bound to at most one
    claim.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, labels, annotations and other standard object data. Claims may select by these labels."""
    spec: V1PersistentVolumeSpec | None = None
    """Backing storage, capacity, access modes and reclaim policy, set by the administrator or the provisioner."""
    status: V1PersistentVolumeStatus | None = None
    """Current phase of the volume, filled in by the system."""
