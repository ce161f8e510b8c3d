from __future__ import annotations

from ...runtime.model import Model


class V1beta1SubresourceReference(Model, rename={"api_version": "apiVersion"}):
    """Points from an autoscaler to a subresource of another object in its namespace."""

    api_version: str | None = None
    """Group and version of the object pointed at, for example `extensions/v1beta1`."""
    kind: str | None = None
    """Kind of the object pointed at, for example `Deployment` or `ReplicationController`."""
    name: str | None = None
    """Name of the object pointed at, which lives in the same namespace."""
    subresource: str | None = None
    """Which subresource of the object to use; autoscaling supports only `scale`."""
