from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_scale_spec import V1ScaleSpec
    from .v1_scale_status import V1ScaleStatus


class V1Scale(Model, rename={"api_version": "apiVersion"}):
    """Uniform view of a workload's size, read and written through its `scale` subresource."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Metadata of the scaled object. Send back its `resourceVersion` unchanged to guard against concurrent updates."""
    spec: V1ScaleSpec | None = None
    """The wanted size; change it and write the object back to resize the workload."""
    status: V1ScaleStatus | None = None
    """The size as currently observed; ignored when writing."""
