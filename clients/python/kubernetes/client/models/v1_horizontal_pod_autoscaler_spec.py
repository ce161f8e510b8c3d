from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_cross_version_object_reference import V1CrossVersionObjectReference


class V1HorizontalPodAutoscalerSpec(
    Model,
    rename={
        "max_replicas": "maxReplicas",
        "min_replicas": "minReplicas",
        "scale_target_ref": "scaleTargetRef",
        "target_cpu_utilization_percentage": "targetCPUUtilizationPercentage",
    },
):
    """Desired behaviour of an autoscaler: target workload, replica bounds and CPU goal."""

    max_replicas: int
    """Ceiling for the replica count; has to be at least `minReplicas`. Format: int32."""
    min_replicas: int | None = None
    """Floor for the replica count, at least 1. Taken as 1 when left out. Format: int32."""
    scale_target_ref: V1CrossVersionObjectReference
    """The workload whose replica count is managed. It must offer a `scale` subresource, as deployments, replica sets
    and replication controllers do.
    """
    target_cpu_utilization_percentage: int | None = None
    """CPU use to aim for, as a percentage of requested CPU averaged over all pods. Normally 80 when left out; the pods
    need CPU requests. Format: int32.
    """
