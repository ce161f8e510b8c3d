from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_list_meta import UnversionedListMeta
    from .v2alpha1_job import V2alpha1Job


class V2alpha1JobList(Model, rename={"api_version": "apiVersion"}):
    """Jobs returned by a list request, together with list metadata."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    items: list[V2alpha1Job]
    """The jobs found; an empty array when nothing matches the request."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: UnversionedListMeta | None = None
    """Resource version of the list, usable as the starting point of a watch."""
