from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1HorizontalPodAutoscalerStatus(
    Model,
    rename={
        "current_cpu_utilization_percentage": "currentCPUUtilizationPercentage",
        "current_replicas": "currentReplicas",
        "desired_replicas": "desiredReplicas",
        "last_scale_time": "lastScaleTime",
        "observed_generation": "observedGeneration",
    },
):
    """What the autoscaling controller last saw and decided."""

    current_cpu_utilization_percentage: int | None = None
    """Mean CPU use over the pods in percent of their requests: 70 says that 70% of the request is in use. Absent until
    metrics arrive. Format: int32.
    """
    current_replicas: int
    """Replica count of the target as found at the last evaluation. Format: int32."""
    desired_replicas: int
    """Replica count the controller computed at its last evaluation, after applying the bounds. Format: int32."""
    last_scale_time: datetime | None = None
    """When the replica count was last altered. The controller consults it to wait between successive changes; absent if
    it never scaled.
    """
    observed_generation: int | None = None
    """The `metadata.generation` last acted upon; a lower value than the current one means the status is out of date.
    Format: int64.
    """
