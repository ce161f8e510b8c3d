from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_group_version_for_discovery import UnversionedGroupVersionForDiscovery
    from .unversioned_server_address_by_client_cidr import UnversionedServerAddressByClientCIDR


class UnversionedAPIGroup(
    Model,
    rename={
        "api_version": "apiVersion",
        "preferred_version": "preferredVersion",
        "server_address_by_client_cidrs": "serverAddressByClientCIDRs",
    },
):
    """Discovery record of one API group: its name, its versions and the preferred one. Served at `/apis/GROUP`."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    name: str
    """Name of the group, for example `batch` or `rbac.authorization.k8s.io`."""
    preferred_version: UnversionedGroupVersionForDiscovery | None = None
    """The version recommended by the server; most clients should pick it if they understand it."""
    server_address_by_client_cidrs: list[UnversionedServerAddressByClientCIDR]
    """Server addresses to use, depending on the network a client calls from. Where several ranges fit, clients take the
    narrowest.
    """
    versions: list[UnversionedGroupVersionForDiscovery]
    """All versions in which the server offers the group."""
