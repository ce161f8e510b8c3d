from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_container_state import V1ContainerState


class V1ContainerStatus(
    Model,
    rename={
        "container_id": "containerID",
        "image_id": "imageID",
        "last_state": "lastState",
        "restart_count": "restartCount",
    },
):
    """What the kubelet last observed about one container of a pod."""

    container_id: str | None = None
    """Identifier given by the runtime, such as `docker://4c01db0b339c`. Changes with every restart."""
    image: str
    """Image name under which the container runs, as reported by the runtime."""
    image_id: str
    """Exact identity of the running image, typically a digest prefixed with the runtime's name."""
    last_state: V1ContainerState | None = None
    """How the previous run ended. Empty if the container has never been restarted."""
    name: str
    """Container to which the status belongs, matching a `name` in the pod's spec."""
    ready: bool
    """Tells whether the readiness probe currently succeeds; without a probe, a running container counts as ready."""
    restart_count: int
    """Number of restarts so far, derived from dead containers still on the node. Garbage collection of these can make
    it too low. Format: int32.
    """
    state: V1ContainerState | None = None
    """Present state of the container, as the kubelet last saw it."""
