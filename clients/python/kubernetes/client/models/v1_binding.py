from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_object_reference import V1ObjectReference


class V1Binding(Model, rename={"api_version": "apiVersion"}):
    """Assigns a pod to a node; a scheduler posts one to record its placement decision."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Identity of the binding; its name and namespace must match the pod that is to be placed."""
    target: V1ObjectReference
    """Points at the node that should run the pod, usually with `kind` set to `Node` and the node's name."""
