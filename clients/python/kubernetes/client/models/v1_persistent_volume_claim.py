from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_persistent_volume_claim_spec import V1PersistentVolumeClaimSpec
    from .v1_persistent_volume_claim_status import V1PersistentVolumeClaimStatus


class V1PersistentVolumeClaim(Model, rename={"api_version": "apiVersion"}):
    """A user's request for storage in a namespace. The control plane binds it to a matching volume, which pods then
    mount through the claim.
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
    """Name, namespace, labels and other standard object data. The storage class annotation goes here in v1.5."""
    spec: V1PersistentVolumeClaimSpec | None = None
    """Properties that a volume must have to satisfy the claim."""
    status: V1PersistentVolumeClaimStatus | None = None
    """Binding phase and the properties of the bound volume, filled in by the system."""
