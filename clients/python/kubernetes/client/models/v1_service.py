from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_service_spec import V1ServiceSpec
    from .v1_service_status import V1ServiceStatus


class V1Service(Model, rename={"api_version": "apiVersion"}):
    """Stable name and address for a changing set of pods, with traffic spread over those that are ready."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Standard object data; the name becomes part of the DNS name and must be a DNS label."""
    spec: V1ServiceSpec | None = None
    """Ports, selector and kind of exposure wanted for the traffic."""
    status: V1ServiceStatus | None = None
    """Reported state, limited to the external load balancer if there is one; read-only."""
