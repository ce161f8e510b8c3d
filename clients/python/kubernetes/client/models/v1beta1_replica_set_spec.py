from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1_pod_template_spec import V1PodTemplateSpec


class V1beta1ReplicaSetSpec(Model, rename={"min_ready_seconds": "minReadySeconds"}, lazy=["template"]):
    """Desired pod count of a replica set, with the selector and template of its pods."""

    min_ready_seconds: int | None = None
    """Seconds a fresh pod must stay ready, with no container crashing, before it counts as available. With the default
    `0`, readiness alone is enough. Format: int32.
    """
    replicas: int | None = None
    """How many pods to keep running; `1` when left out, and an explicit `0` removes all of them. Format: int32."""
    selector: UnversionedLabelSelector | None = None
    """Picks the pods to count and manage; must match the template's labels, which serve as selector when nothing is
    given.
    """
    template: V1PodTemplateSpec | None = None
    """Blueprint for new pods; edits do not change existing ones."""
