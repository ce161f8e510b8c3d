from __future__ import annotations

from ...runtime.model import Model


class V1LoadBalancerIngress(Model):
    """An address at which an external load balancer receives traffic for a service."""

    hostname: str | None = None
    """DNS name of the load balancer, set by providers that hand out names, such as AWS."""
    ip: str | None = None
    """IP address of the load balancer, set by providers that hand out addresses, such as GCE or OpenStack."""
