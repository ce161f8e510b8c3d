from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_api_resource import UnversionedAPIResource


class UnversionedAPIResourceList(Model, rename={"api_version": "apiVersion", "group_version": "groupVersion"}):
    """Discovery document naming the resources of one group version, served at `/api/v1` or `/apis/GROUP/VERSION`."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    group_version: str
    """The described group and version, such as `apps/v1beta1`; just `v1` for the core group."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    resources: list[UnversionedAPIResource]
    """All resources and subresources of this group version."""
