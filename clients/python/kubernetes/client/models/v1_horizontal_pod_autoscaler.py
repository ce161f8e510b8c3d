from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_horizontal_pod_autoscaler_spec import V1HorizontalPodAutoscalerSpec
    from .v1_horizontal_pod_autoscaler_status import V1HorizontalPodAutoscalerStatus
    from .v1_object_meta import V1ObjectMeta


class V1HorizontalPodAutoscaler(Model, rename={"api_version": "apiVersion"}):
    """Adjusts the replica count of a workload automatically so that average CPU use stays near a target."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels, annotations and fields that the server maintains; the namespace must be that of the
    scaled workload.
    """
    spec: V1HorizontalPodAutoscalerSpec | None = None
    """Which workload to scale, within what bounds, and towards which CPU utilisation."""
    status: V1HorizontalPodAutoscalerStatus | None = None
    """Latest observations and decisions of the autoscaling controller; read-only for clients."""
