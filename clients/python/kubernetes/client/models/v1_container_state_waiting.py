from __future__ import annotations

from ...runtime.model import Model


class V1ContainerStateWaiting(Model):
    """Details about a container that is not running yet."""

    message: str | None = None
    """Human-readable explanation of the wait, for instance the error from the registry."""
    reason: str | None = None
    """Short code for the wait, such as `ContainerCreating`, `ImagePullBackOff` or `CrashLoopBackOff`."""
