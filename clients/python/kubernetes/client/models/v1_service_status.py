from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_load_balancer_status import V1LoadBalancerStatus


class V1ServiceStatus(Model, rename={"load_balancer": "loadBalancer"}):
    """Reported state of a service: its external load balancer, if it has one."""

    load_balancer: V1LoadBalancerStatus | None = None
    """Addresses of the cloud load balancer; stays empty for types other than `LoadBalancer`."""
