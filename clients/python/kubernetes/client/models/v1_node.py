from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_node_spec import V1NodeSpec
    from .v1_node_status import V1NodeStatus
    from .v1_object_meta import V1ObjectMeta


class V1Node(Model, rename={"api_version": "apiVersion"}, lazy=["status"]):
    """A worker machine, physical or virtual, on which the scheduler can place pods."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Standard object data; the name is what pods are bound to, and labels serve node selectors."""
    spec: V1NodeSpec | None = None
    """Settings of the machine, such as its pod address range and whether new pods may go there."""
    status: V1NodeStatus | None = None
    """State reported mainly by the kubelet: capacity, conditions, addresses and version details. Not meant to be
    edited.
    """
