from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_component_condition import V1ComponentCondition
    from .v1_object_meta import V1ObjectMeta


class V1ComponentStatus(Model, rename={"api_version": "apiVersion"}):
    """Read-only health report for one control-plane component such as the scheduler, the controller manager or an etcd
    member.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    conditions: list[V1ComponentCondition] | None = None
    """Health findings for the component, normally a single entry of type `Healthy`."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Identity of the report; the name tells which component it concerns, for example `scheduler` or `etcd-0`."""
