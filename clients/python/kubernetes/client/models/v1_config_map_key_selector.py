from __future__ import annotations

from ...runtime.model import Model


class V1ConfigMapKeySelector(Model):
    """Points at one entry of a ConfigMap in the pod's own namespace."""

    key: str
    """Entry whose value is wanted. If the ConfigMap lacks it, the container does not start."""
    name: str | None = None
    """Name of the ConfigMap, looked up in the namespace that the pod lives in."""
