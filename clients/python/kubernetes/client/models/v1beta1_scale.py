from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_scale_spec import V1beta1ScaleSpec
    from .v1beta1_scale_status import V1beta1ScaleStatus


class V1beta1Scale(Model, rename={"api_version": "apiVersion"}):
    """Uniform view of the size of a scalable object, read and written through its `scale` subresource."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name and namespace of the object being scaled; include the resource version to guard against concurrent
    changes.
    """
    spec: V1beta1ScaleSpec | None = None
    """Desired size; write it to scale the object up or down."""
    status: V1beta1ScaleStatus | None = None
    """Actual size and the pod selector as last observed; read-only for users."""
