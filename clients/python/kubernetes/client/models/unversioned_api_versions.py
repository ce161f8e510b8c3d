from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_server_address_by_client_cidr import UnversionedServerAddressByClientCIDR


class UnversionedAPIVersions(
    Model,
    rename={"api_version": "apiVersion", "server_address_by_client_cidrs": "serverAddressByClientCIDRs"},
):
    """Discovery document at `/api` naming the versions of the core group, which has no group name."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    server_address_by_client_cidrs: list[UnversionedServerAddressByClientCIDR]
    """Server addresses to use, depending on the network a client calls from. Where several ranges fit, clients take the
    narrowest.
    """
    versions: list[str]
    """Versions of the core API that the server offers; in practice only `v1`."""
