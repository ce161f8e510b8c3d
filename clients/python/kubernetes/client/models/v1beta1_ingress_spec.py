from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_ingress_backend import V1beta1IngressBackend
    from .v1beta1_ingress_rule import V1beta1IngressRule
    from .v1beta1_ingress_tls import V1beta1IngressTLS


class V1beta1IngressSpec(Model):
    """Desired routing of an ingress; needs a default backend, at least one rule, or both."""

    backend: V1beta1IngressBackend | None = None
    """Service for requests that no rule covers; may be left out if rules exist or the controller has its own
    fallback.
    """
    rules: list[V1beta1IngressRule] | None = None
    """Host rules for routing requests; when empty or when none applies, traffic goes to the default backend."""
    tls: list[V1beta1IngressTLS] | None = None
    """Certificates for serving HTTPS on port 443, chosen by host name through SNI if the controller supports it.
    Without entries only plain HTTP is configured.
    """
