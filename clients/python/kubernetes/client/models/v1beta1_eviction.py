from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_delete_options import V1DeleteOptions
    from .v1_object_meta import V1ObjectMeta


class V1beta1Eviction(Model, rename={"api_version": "apiVersion", "delete_options": "deleteOptions"}):
    """Requests the removal of a pod with respect for disruption budgets. Post it to the pod's `eviction` subresource;
    the server answers 429 if a budget forbids it.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    delete_options: V1DeleteOptions | None = None
    """Options for the deletion that follows a granted eviction, such as a grace period or a UID precondition."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Identifies the pod to evict by its name and namespace."""
