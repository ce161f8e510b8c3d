from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_pod_spec import V1PodSpec


class V1PodTemplateSpec(Model, lazy=["spec"]):
    """Blueprint from which controllers such as deployments and jobs create pods."""

    metadata: V1ObjectMeta | None = None
    """Labels and annotations copied to each new pod. The labels have to match the controller's selector."""
    spec: V1PodSpec | None = None
    """Containers, volumes and settings that each new pod gets."""
