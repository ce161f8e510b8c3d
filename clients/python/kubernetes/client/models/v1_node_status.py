from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model
from ...runtime.quantity import Quantity

if TYPE_CHECKING:
    from .v1_attached_volume import V1AttachedVolume
    from .v1_container_image import V1ContainerImage
    from .v1_node_address import V1NodeAddress
    from .v1_node_condition import V1NodeCondition
    from .v1_node_daemon_endpoints import V1NodeDaemonEndpoints
    from .v1_node_system_info import V1NodeSystemInfo


class V1NodeStatus(
    Model,
    rename={
        "daemon_endpoints": "daemonEndpoints",
        "node_info": "nodeInfo",
        "volumes_attached": "volumesAttached",
        "volumes_in_use": "volumesInUse",
    },
):
    """What the kubelet and the node controllers currently report about a node."""

    addresses: list[V1NodeAddress] | None = None
    """Addresses at which the machine can be reached, taken from the cloud provider or found by the kubelet."""
    allocatable: dict[str, Quantity] | None = None
    """Resources available to pods, by name: the capacity minus what is set aside for system daemons. Equals `capacity`
    if nothing is reserved.
    """
    capacity: dict[str, Quantity] | None = None
    """Total resources of the machine by name, such as `cpu`, `memory` and `pods`, the last being the maximum pod
    count.
    """
    conditions: list[V1NodeCondition] | None = None
    """Health findings such as `Ready` or `DiskPressure`, with at most one entry per type."""
    daemon_endpoints: V1NodeDaemonEndpoints | None = None
    """Ports of the daemons on this machine; at present only the kubelet is listed."""
    images: list[V1ContainerImage] | None = None
    """Container images already present locally, which the scheduler may favour; the kubelet reports only the largest
    ones.
    """
    node_info: V1NodeSystemInfo | None = None
    """Identifiers and software versions of the machine, useful for inventories and for detecting version skew."""
    phase: str | None = None
    """Old lifecycle marker with the values `Pending`, `Running` and `Terminated`. Deprecated and no longer filled in;
    read `conditions` instead.
    """
    volumes_attached: list[V1AttachedVolume] | None = None
    """Volumes the attach/detach controller has connected to the machine, each with its device path."""
    volumes_in_use: list[str] | None = None
    """Unique names of attachable volumes the kubelet still has mounted; the controller waits for these before
    detaching.
    """
