from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_cpu_target_utilization import V1beta1CPUTargetUtilization
    from .v1beta1_subresource_reference import V1beta1SubresourceReference


class V1beta1HorizontalPodAutoscalerSpec(
    Model,
    rename={
        "cpu_utilization": "cpuUtilization",
        "max_replicas": "maxReplicas",
        "min_replicas": "minReplicas",
        "scale_ref": "scaleRef",
    },
):
    """Scaling target, replica bounds and desired CPU load of an autoscaler."""

    cpu_utilization: V1beta1CPUTargetUtilization | None = None
    """Average CPU load to aim for; when left out, 80 percent of the requested CPU."""
    max_replicas: int
    """Highest number of pods the autoscaler may ask for; must not be below `minReplicas`. Format: int32."""
    min_replicas: int | None = None
    """Lowest number of pods the autoscaler may ask for; at least `1`, which is also the default. Format: int32."""
    scale_ref: V1beta1SubresourceReference
    """Points at the object to resize, for example a deployment, through its `scale` subresource."""
