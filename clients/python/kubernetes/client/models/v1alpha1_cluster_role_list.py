from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_list_meta import UnversionedListMeta
    from .v1alpha1_cluster_role import V1alpha1ClusterRole


class V1alpha1ClusterRoleList(Model, rename={"api_version": "apiVersion"}):
    """A collection of cluster roles, returned by list calls."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    items: list[V1alpha1ClusterRole]
    """The roles that matched the request, possibly none at all."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: UnversionedListMeta | None = None
    """Collection metadata; its `resourceVersion` can serve as the starting point of a watch."""
