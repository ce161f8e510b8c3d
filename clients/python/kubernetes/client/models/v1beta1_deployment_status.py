from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_deployment_condition import V1beta1DeploymentCondition


class V1beta1DeploymentStatus(
    Model,
    rename={
        "available_replicas": "availableReplicas",
        "observed_generation": "observedGeneration",
        "unavailable_replicas": "unavailableReplicas",
        "updated_replicas": "updatedReplicas",
    },
):
    """Pod counts and conditions that show the progress of a rollout."""

    available_replicas: int | None = None
    """Count of pods that have been ready for at least `minReadySeconds`. Format: int32."""
    conditions: list[V1beta1DeploymentCondition] | None = None
    """Latest findings on availability, progress and replica creation failures, with one entry for each condition
    type.
    """
    observed_generation: int | None = None
    """Value of `metadata.generation` the controller last acted on; while it is lower than the current one, the
    remaining status is outdated. Format: int64.
    """
    replicas: int | None = None
    """Count of all pods that match the selector and have not terminated, old revisions included. Format: int32."""
    unavailable_replicas: int | None = None
    """Count of unavailable pods in the old and new replica sets together: pods not yet created, or not ready for long
    enough. Format: int32.
    """
    updated_replicas: int | None = None
    """Count of running or starting pods built from the current template; equals `replicas` once the rollout has
    finished. Format: int32.
    """
