from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_container_state_running import V1ContainerStateRunning
    from .v1_container_state_terminated import V1ContainerStateTerminated
    from .v1_container_state_waiting import V1ContainerStateWaiting


class V1ContainerState(Model):
    """State of a container at some moment: waiting, running or terminated. At most one member is set, and none means
    waiting.
    """

    running: V1ContainerStateRunning | None = None
    """Present while the process runs; says when it started."""
    terminated: V1ContainerStateTerminated | None = None
    """Present after the process has ended; says how it ended."""
    waiting: V1ContainerStateWaiting | None = None
    """Present before the process runs, for instance during an image pull or a restart back-off."""
