from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_load_balancer_ingress import V1LoadBalancerIngress


class V1LoadBalancerStatus(Model):
    """Where an external load balancer can be reached once the cloud provider has set it up."""

    ingress: list[V1LoadBalancerIngress] | None = None
    """Addresses of the load balancer; empty while it is still being provisioned."""
