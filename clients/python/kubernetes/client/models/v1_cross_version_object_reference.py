from __future__ import annotations

from ...runtime.model import Model


class V1CrossVersionObjectReference(Model, rename={"api_version": "apiVersion"}):
    """Points to an object of any kind in the same namespace, used by an autoscaler to name what it scales."""

    api_version: str | None = None
    """Group and version of the target, for example `extensions/v1beta1` or `v1`."""
    kind: str
    """Kind of the target in CamelCase, such as `Deployment` or `ReplicationController`."""
    name: str
    """Name of the target, which lives in the same namespace as the referring object."""
