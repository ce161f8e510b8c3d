from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_replica_set_condition import V1beta1ReplicaSetCondition


class V1beta1ReplicaSetStatus(
    Model,
    rename={
        "available_replicas": "availableReplicas",
        "fully_labeled_replicas": "fullyLabeledReplicas",
        "observed_generation": "observedGeneration",
        "ready_replicas": "readyReplicas",
    },
):
    """Pod counts and conditions reported for a replica set."""

    available_replicas: int | None = None
    """Count of pods that have been ready for at least `minReadySeconds`. Format: int32."""
    conditions: list[V1beta1ReplicaSetCondition] | None = None
    """Latest findings about problems with the replica set; empty when there are none."""
    fully_labeled_replicas: int | None = None
    """Count of pods that carry every label of the current pod template. Format: int32."""
    observed_generation: int | None = None
    """Value of `metadata.generation` that this status reflects; lower than the current one while an edit is
    unprocessed. Format: int64.
    """
    ready_replicas: int | None = None
    """Count of pods that currently pass their readiness checks. Format: int32."""
    replicas: int
    """Count of all pods the replica set currently has, ready or not. Format: int32."""
