from __future__ import annotations

from ...runtime.model import Model


class V1beta1IngressBackend(Model, rename={"service_name": "serviceName", "service_port": "servicePort"}):
    """Service port to which matching requests get forwarded."""

    service_name: str
    """Name of a service in the same namespace as the ingress."""
    service_port: int | str
    """Port of that service, given by number or by port name."""
