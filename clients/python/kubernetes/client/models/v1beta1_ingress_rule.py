from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_http_ingress_rule_value import V1beta1HTTPIngressRuleValue


class V1beta1IngressRule(Model):
    """Routing for one host name: requests are matched by host first and then by path."""

    host: str | None = None
    """Fully qualified domain name the rule applies to, without port and not an IP address. Leave it out to cover all
    hosts.
    """
    http: V1beta1HTTPIngressRuleValue | None = None
    """Path-based HTTP routing for the host; without it, all of the host's traffic goes to the default backend."""
