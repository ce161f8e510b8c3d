from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1beta1HorizontalPodAutoscalerStatus(
    Model,
    rename={
        "current_cpu_utilization_percentage": "currentCPUUtilizationPercentage",
        "current_replicas": "currentReplicas",
        "desired_replicas": "desiredReplicas",
        "last_scale_time": "lastScaleTime",
        "observed_generation": "observedGeneration",
    },
):
    """What the autoscaler last observed and what it decided."""

    current_cpu_utilization_percentage: int | None = None
    """Mean CPU use of all target pods in percent of their request; `70` means seven tenths. Absent until metrics
    arrive. Format: int32.
    """
    current_replicas: int
    """How many pods the target had when the autoscaler last looked. Format: int32."""
    desired_replicas: int
    """How many pods the autoscaler last calculated to be needed, within the configured bounds. Format: int32."""
    last_scale_time: datetime | None = None
    """When the number of pods was last altered; the autoscaler waits a while after it to avoid scaling too often."""
    observed_generation: int | None = None
    """Value of `metadata.generation` that this status reflects; lower than the current one while an edit is
    unprocessed. Format: int64.
    """
