from __future__ import annotations

from ...runtime.model import Model


class V1NodeAddress(Model):
    """One address of a node together with the way it is meant to be used."""

    address: str
    """The IP address or host name itself, in the form that `type` implies."""
    type: str
    """Type of address, such as `Hostname`, `InternalIP`, `ExternalIP` or the old `LegacyHostIP`."""
