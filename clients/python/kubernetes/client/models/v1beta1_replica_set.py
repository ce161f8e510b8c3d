from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_replica_set_spec import V1beta1ReplicaSetSpec
    from .v1beta1_replica_set_status import V1beta1ReplicaSetStatus


class V1beta1ReplicaSet(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Keeps a fixed number of identical pods running; usually created by a deployment rather than by hand."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and annotations; labels default to those of the pod template when none are given."""
    spec: V1beta1ReplicaSetSpec | None = None
    """Number of pods to keep, how to recognise them and how to create more."""
    status: V1beta1ReplicaSetStatus | None = None
    """Pod counts as last seen by the controller; read-only for users and possibly slightly stale."""
