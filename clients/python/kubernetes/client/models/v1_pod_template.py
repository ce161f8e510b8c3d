from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_pod_template_spec import V1PodTemplateSpec


class V1PodTemplate(Model, rename={"api_version": "apiVersion"}, lazy=["template"]):
    """Stored blueprint for pods, as an API object of its own. Built-in workload controllers embed a template instead of
    referring to one.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and other standard object data of the blueprint itself."""
    template: V1PodTemplateSpec | None = None
    """Labels and content that pods made from the blueprint get."""
