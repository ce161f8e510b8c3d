from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_ingress_spec import V1beta1IngressSpec
    from .v1beta1_ingress_status import V1beta1IngressStatus


class V1beta1Ingress(Model, rename={"api_version": "apiVersion"}):
    """Routes HTTP traffic from outside the cluster to services by host and path; takes effect only where an ingress
    controller is running.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and annotations; controllers read many of their settings from annotations."""
    spec: V1beta1IngressSpec | None = None
    """Routing rules, TLS settings and fallback service that an ingress controller should put into effect."""
    status: V1beta1IngressStatus | None = None
    """Addresses at which the ingress can be reached, filled in by the controller; read-only for users."""
