from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_http_ingress_path import V1beta1HTTPIngressPath


class V1beta1HTTPIngressRuleValue(Model):
    """Distributes the HTTP requests of one host among services according to their URL path."""

    paths: list[V1beta1HTTPIngressPath]
    """Mappings from URL paths to services; at least one is needed."""
