from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_list_meta import UnversionedListMeta
    from .v1_persistent_volume_claim import V1PersistentVolumeClaim


class V1PersistentVolumeClaimList(Model, rename={"api_version": "apiVersion"}):
    """Claims returned by a list request, together with list data."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    items: list[V1PersistentVolumeClaim]
    """The claims found, an empty array if there are none."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: UnversionedListMeta | None = None
    """List data, chiefly the `resourceVersion` from which a watch can continue."""
