from __future__ import annotations

from ...runtime.model import Model


class V1beta1StatefulSetStatus(Model, rename={"observed_generation": "observedGeneration"}):
    """Observed state of a stateful set, reported by its controller."""

    observed_generation: int | None = None
    """Value of `metadata.generation` that this status reflects; lower than the current one while an edit is
    unprocessed. Format: int64.
    """
    replicas: int
    """Count of pods that the stateful set actually has at present. Format: int32."""
