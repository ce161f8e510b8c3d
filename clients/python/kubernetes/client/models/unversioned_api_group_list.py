from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_api_group import UnversionedAPIGroup


class UnversionedAPIGroupList(Model, rename={"api_version": "apiVersion"}):
    """Discovery document at `/apis` naming every API group except the core one."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    groups: list[UnversionedAPIGroup]
    """The groups available on this server, one record each."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
