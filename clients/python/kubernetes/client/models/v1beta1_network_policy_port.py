from __future__ import annotations

from ...runtime.model import Model


class V1beta1NetworkPolicyPort(Model):
    """Destination port and protocol to which traffic is permitted."""

    port: int | str | None = None
    """Port number, or name of a container port on the covered pods. If absent, all ports of the protocol are
    permitted.
    """
    protocol: str | None = None
    """Transport protocol, either `TCP` or `UDP`; taken to be `TCP` when left out."""
