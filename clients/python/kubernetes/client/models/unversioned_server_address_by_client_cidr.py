from __future__ import annotations

from ...runtime.model import Model


class UnversionedServerAddressByClientCIDR(
    Model,
    rename={"client_cidr": "clientCIDR", "server_address": "serverAddress"},
):
    """Tells clients of one network range which address of the API server they should use."""

    client_cidr: str
    """Range of client IP addresses in CIDR notation to which the address applies, for example `0.0.0.0/0` for
    everyone.
    """
    server_address: str
    """Address for those clients: host name or IP, with an optional port."""
