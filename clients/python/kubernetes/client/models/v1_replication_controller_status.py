from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_replication_controller_condition import V1ReplicationControllerCondition


class V1ReplicationControllerStatus(
    Model,
    rename={
        "available_replicas": "availableReplicas",
        "fully_labeled_replicas": "fullyLabeledReplicas",
        "observed_generation": "observedGeneration",
        "ready_replicas": "readyReplicas",
    },
):
    """Progress of a replication controller towards its wanted number of pods."""

    available_replicas: int | None = None
    """Number of pods that have been ready for no less than `minReadySeconds`. Format: int32."""
    conditions: list[V1ReplicationControllerCondition] | None = None
    """Current findings about the controller, at most one per type; empty when all is well."""
    fully_labeled_replicas: int | None = None
    """Number of pods carrying every label of the template; lower than `replicas` after new labels were added there.
    Format: int32.
    """
    observed_generation: int | None = None
    """The `metadata.generation` these figures are based on; a smaller value means the latest change is not yet
    processed. Format: int64.
    """
    ready_replicas: int | None = None
    """Number of pods that currently pass their readiness checks. Format: int32."""
    replicas: int
    """Number of pods that exist and match the selector, whether ready or not. Format: int32."""
