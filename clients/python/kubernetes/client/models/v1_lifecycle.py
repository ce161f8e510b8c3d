from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_handler import V1Handler


class V1Lifecycle(Model, rename={"post_start": "postStart", "pre_stop": "preStop"}):
    """Hooks that the kubelet runs during a container's lifecycle. The container's next step waits for each hook."""

    post_start: V1Handler | None = None
    """Runs right after creation, with no ordering relative to the entrypoint. A failure kills the container, and the
    restart policy decides what follows.
    """
    pre_stop: V1Handler | None = None
    """Runs before the process gets its stop signal. Its run time counts against the pod's termination grace period."""
