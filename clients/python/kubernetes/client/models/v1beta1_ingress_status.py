from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_load_balancer_status import V1LoadBalancerStatus


class V1beta1IngressStatus(Model, rename={"load_balancer": "loadBalancer"}):
    """Where an ingress has been made reachable for clients."""

    load_balancer: V1LoadBalancerStatus | None = None
    """IP addresses or host names of the load balancer in front of the ingress; empty until one is assigned."""
