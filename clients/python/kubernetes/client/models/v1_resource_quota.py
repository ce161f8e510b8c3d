from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_resource_quota_spec import V1ResourceQuotaSpec
    from .v1_resource_quota_status import V1ResourceQuotaStatus


class V1ResourceQuota(Model, rename={"api_version": "apiVersion"}):
    """Caps what all objects of one namespace may consume in total; requests exceeding it are rejected."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and other standard object data; the quota counts its own namespace only."""
    spec: V1ResourceQuotaSpec | None = None
    """The caps to enforce and, optionally, the pods they are restricted to."""
    status: V1ResourceQuotaStatus | None = None
    """Enforced caps and present consumption as last calculated by the quota controller; read-only."""
