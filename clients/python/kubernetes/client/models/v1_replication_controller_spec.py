from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_pod_template_spec import V1PodTemplateSpec


class V1ReplicationControllerSpec(Model, rename={"min_ready_seconds": "minReadySeconds"}, lazy=["template"]):
    """How many pods a replication controller keeps, which ones it counts and how it makes more."""

    min_ready_seconds: int | None = None
    """Seconds a pod must stay ready without a crash before it counts as available. Defaults to 0, meaning immediately.
    Format: int32.
    """
    replicas: int | None = None
    """Wanted number of pods, 1 if omitted; an explicit 0 removes all pods. Format: int32."""
    selector: dict[str, str] | None = None
    """Labels a pod must carry to be counted and managed. Defaults to the template's labels and has to match them."""
    template: V1PodTemplateSpec | None = None
    """Blueprint for new pods; editing it does not touch pods already running. Only restart policy `Always` is
    accepted.
    """
