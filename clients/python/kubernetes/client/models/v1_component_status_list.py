from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_list_meta import UnversionedListMeta
    from .v1_component_status import V1ComponentStatus


class V1ComponentStatusList(Model, rename={"api_version": "apiVersion"}):
    """Result of listing the health reports of all known control-plane components."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    items: list[V1ComponentStatus]
    """The reports, one for each component that the API server probes."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: UnversionedListMeta | None = None
    """Data about the listing itself, such as its resource version; filled in by the server."""
