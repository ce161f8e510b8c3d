from __future__ import annotations

from ...runtime.model import Model


class V1ServicePort(Model, rename={"node_port": "nodePort", "target_port": "targetPort"}):
    """A port the service listens on and where in the backing pods its traffic goes."""

    name: str | None = None
    """DNS label, unique within the service, that identifies the port. Optional only if there is a single port."""
    node_port: int | None = None
    """Port opened on each node for types `NodePort` and `LoadBalancer`. Normally left to the cluster, which picks from
    30000-32767 by default. Format: int32.
    """
    port: int
    """Port number clients connect to on the service address, from 1 to 65535. Format: int32."""
    protocol: str | None = None
    """Transport protocol, either `TCP` or `UDP`; `TCP` is assumed when nothing is given."""
    target_port: int | str | None = None
    """Port number on the pods, or the name of a container port, looked up pod by pod. Same as `port` when omitted;
    headless services ignore it.
    """
