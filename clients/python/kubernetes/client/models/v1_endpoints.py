from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_endpoint_subset import V1EndpointSubset
    from .v1_object_meta import V1ObjectMeta


class V1Endpoints(Model, rename={"api_version": "apiVersion"}):
    """Backend addresses of the service with the same name, maintained by the endpoints controller unless the service
    has no selector.
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
    """Standard object data; name and namespace must equal those of the service these backends belong to."""
    subsets: list[V1EndpointSubset]
    """All backends, grouped by the ports they serve. An address appears in several groups if its ports differ in
    readiness.
    """
