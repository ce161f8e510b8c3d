from __future__ import annotations

from ...runtime.model import Model


class V1EndpointPort(Model):
    """A port that every address of an endpoint subset serves."""

    name: str | None = None
    """Matches the `name` of the corresponding service port. Must be a DNS label and can be omitted only for a single
    port.
    """
    port: int
    """Port number on the backend itself, from 1 to 65535. Format: int32."""
    protocol: str | None = None
    """Transport protocol, either `TCP` or `UDP`; `TCP` is assumed when nothing is given."""
