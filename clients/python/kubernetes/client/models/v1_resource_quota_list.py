from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_list_meta import UnversionedListMeta
    from .v1_resource_quota import V1ResourceQuota


class V1ResourceQuotaList(Model, rename={"api_version": "apiVersion"}):
    """Result of listing resource quotas in one namespace or across all of them."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    items: list[V1ResourceQuota]
    """The resource quotas that matched the request; an empty array when there are none."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: UnversionedListMeta | None = None
    """Data about the listing itself; its resource version is a good starting point for a watch."""
