from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_reference import V1ObjectReference


class V1EndpointAddress(Model, rename={"node_name": "nodeName", "target_ref": "targetRef"}):
    """A single IP address behind a service, optionally linked to the pod and node it belongs to."""

    hostname: str | None = None
    """DNS label under which this backend can be resolved below the service's domain; leave out if no such record is
    wanted.
    """
    ip: str
    """IP address of the backend. Loopback, link-local and link-local multicast addresses are rejected."""
    node_name: str | None = None
    """Name of the node where the backend runs, useful for picking backends on the local node."""
    target_ref: V1ObjectReference | None = None
    """Reference to the object, usually a pod, that owns this address; absent for hand-made endpoints outside the
    cluster.
    """
