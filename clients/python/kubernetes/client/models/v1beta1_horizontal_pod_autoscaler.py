from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_horizontal_pod_autoscaler_spec import V1beta1HorizontalPodAutoscalerSpec
    from .v1beta1_horizontal_pod_autoscaler_status import V1beta1HorizontalPodAutoscalerStatus


class V1beta1HorizontalPodAutoscaler(Model, rename={"api_version": "apiVersion"}):
    """Adjusts the number of pods of a scalable object to keep their average CPU use near a target. New code should use
    the `autoscaling/v1` form.
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
    """Name, namespace, labels and annotations; the namespace must be that of the scaled object."""
    spec: V1beta1HorizontalPodAutoscalerSpec | None = None
    """What to scale, within which bounds, and toward which CPU utilization."""
    status: V1beta1HorizontalPodAutoscalerStatus | None = None
    """Replica counts and CPU load as last measured by the autoscaler; read-only for users."""
