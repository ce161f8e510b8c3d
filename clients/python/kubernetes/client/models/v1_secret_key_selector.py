from __future__ import annotations

from ...runtime.model import Model


class V1SecretKeySelector(Model):
    """Points at one entry of a Secret in the pod's own namespace."""

    key: str
    """Entry whose decoded value is wanted. If the Secret lacks it, the container does not start."""
    name: str | None = None
    """Name of the Secret, looked up in the namespace that the pod lives in."""
