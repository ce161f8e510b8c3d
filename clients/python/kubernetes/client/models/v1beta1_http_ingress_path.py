from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_ingress_backend import V1beta1IngressBackend


class V1beta1HTTPIngressPath(Model):
    """Connects a URL path to the service that answers requests for it."""

    backend: V1beta1IngressBackend
    """Service and port that receive requests whose path matches."""
    path: str | None = None
    """Extended POSIX regular expression beginning with `/`, compared with the request path. Requests of any path match
    when it is left out.
    """
