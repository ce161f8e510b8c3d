from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_limit_range_spec import V1LimitRangeSpec
    from .v1_object_meta import V1ObjectMeta


class V1LimitRange(Model, rename={"api_version": "apiVersion"}):
    """Policy for one namespace that bounds the resources of single pods, containers or volume claims and supplies
    defaults for containers.
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
    """Name, namespace, labels and other standard object data; the policy applies to its own namespace only."""
    spec: V1LimitRangeSpec | None = None
    """The limits to apply. Changes affect objects admitted from then on, never those that already exist."""
