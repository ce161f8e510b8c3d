from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_service_port import V1ServicePort


class V1ServiceSpec(
    Model,
    rename={
        "cluster_ip": "clusterIP",
        "deprecated_public_ips": "deprecatedPublicIPs",
        "external_ips": "externalIPs",
        "external_name": "externalName",
        "load_balancer_ip": "loadBalancerIP",
        "load_balancer_source_ranges": "loadBalancerSourceRanges",
        "session_affinity": "sessionAffinity",
    },
):
    """Desired exposure of a service: its ports, the pods behind it and how clients reach it."""

    cluster_ip: str | None = None
    """Virtual address inside the cluster, assigned when left out and unchangeable later. `None` makes the service
    headless; leave empty for `ExternalName`.
    """
    deprecated_public_ips: list[str] | None = None
    """Predecessor of `externalIPs`; still effective in this version, but do not use it in new manifests."""
    external_ips: list[str] | None = None
    """Further addresses whose traffic the nodes accept for this service. Routing them to a node is up to the
    administrator.
    """
    external_name: str | None = None
    """DNS name that lookups of the service resolve to by CNAME, without proxying; mandatory for type `ExternalName` and
    meaningless otherwise.
    """
    load_balancer_ip: str | None = None
    """Requested address of a service of type `LoadBalancer`; clouds that cannot choose addresses ignore it."""
    load_balancer_source_ranges: list[str] | None = None
    """Client ranges in CIDR notation allowed through the cloud load balancer. Open to everyone when empty; depends on
    support by the cloud.
    """
    ports: list[V1ServicePort]
    """Ports to offer, at least one unless the service is headless or of type `ExternalName`; with several, each needs a
    name.
    """
    selector: dict[str, str] | None = None
    """Labels that a pod needs in order to receive traffic. Without it, you supply the endpoints yourself; ignored for
    `ExternalName`.
    """
    session_affinity: str | None = None
    """`ClientIP` sends all connections from one client address to the same pod; `None`, the default, lets each
    connection go to any pod.
    """
    type: str | None = None
    """How the service is exposed: `ClusterIP` (default) internally, `NodePort` on each node, `LoadBalancer` through the
    cloud, `ExternalName` as a DNS alias.
    """
