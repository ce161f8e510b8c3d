from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1beta1PodDisruptionBudgetStatus(
    Model,
    rename={
        "current_healthy": "currentHealthy",
        "desired_healthy": "desiredHealthy",
        "disrupted_pods": "disruptedPods",
        "disruptions_allowed": "disruptionsAllowed",
        "expected_pods": "expectedPods",
        "observed_generation": "observedGeneration",
    },
):
    """State of a disruption budget; it can lag behind reality, so check `observedGeneration`."""

    current_healthy: int
    """Number of protected pods that are ready and not about to be evicted. Format: int32."""
    desired_healthy: int
    """Smallest number of healthy pods to keep, computed from `minAvailable`. Format: int32."""
    disrupted_pods: dict[str, datetime]
    """Pods whose eviction was granted but not yet seen by the controller, by name, with the time of the grant. Entries
    expire after about two minutes.
    """
    disruptions_allowed: int
    """How many further pods may be evicted right now. At zero, evictions are refused. Format: int32."""
    expected_pods: int
    """Size of the protected set, against which percentages are computed; derived from the owning controllers where
    needed. Format: int32.
    """
    observed_generation: int | None = None
    """The `metadata.generation` on which these counts are based. Evictions are refused while it is lower than the
    current one. Format: int64.
    """
