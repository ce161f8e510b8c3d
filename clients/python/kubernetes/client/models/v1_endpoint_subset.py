from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_endpoint_address import V1EndpointAddress
    from .v1_endpoint_port import V1EndpointPort


class V1EndpointSubset(Model, rename={"not_ready_addresses": "notReadyAddresses"}):
    """Group of addresses sharing the same ports; every combination of address and port is one backend."""

    addresses: list[V1EndpointAddress] | None = None
    """Backends that passed their readiness checks; service traffic is spread over these."""
    not_ready_addresses: list[V1EndpointAddress] | None = None
    """Backends that exist but are still starting or fail their readiness check; they receive no traffic."""
    ports: list[V1EndpointPort] | None = None
    """Ports available on each address of the group, for ready and unready backends alike."""
