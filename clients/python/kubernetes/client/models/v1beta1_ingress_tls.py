from __future__ import annotations

from ...runtime.model import Model


class V1beta1IngressTLS(Model, rename={"secret_name": "secretName"}):
    """Pairs host names with the secret that holds their TLS certificate."""

    hosts: list[str] | None = None
    """Host names covered by the certificate. When left out, the ingress controller's wildcard host setting applies."""
    secret_name: str | None = None
    """Secret in the ingress's namespace with the keys `tls.crt` and `tls.key`. May be left out when TLS is only routed
    by SNI host name.
    """
