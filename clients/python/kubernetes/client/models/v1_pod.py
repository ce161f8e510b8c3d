from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_pod_spec import V1PodSpec
    from .v1_pod_status import V1PodStatus


class V1Pod(Model, rename={"api_version": "apiVersion"}, lazy=["spec", "status"]):
    """Group of containers that run together on one node and share network address and volumes. Smallest unit that gets
    scheduled.
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
    """Name, namespace, labels and other standard object data. Services and controllers find pods by these labels."""
    spec: V1PodSpec | None = None
    """Containers, volumes and settings to run. Hardly anything in it can change after creation."""
    status: V1PodStatus | None = None
    """Latest observations of scheduler and kubelet, possibly slightly stale. Clients do not set it."""
