from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1ContainerStateTerminated(
    Model,
    rename={
        "container_id": "containerID",
        "exit_code": "exitCode",
        "finished_at": "finishedAt",
        "started_at": "startedAt",
    },
):
    """Details about a container whose process is over."""

    container_id: str | None = None
    """Runtime's identifier of the ended container, such as `docker://4c01db0b339c`."""
    exit_code: int
    """Exit code of the process; `0` counts as success. Format: int32."""
    finished_at: datetime | None = None
    """Moment at which the process ended in this run."""
    message: str | None = None
    """Free text about the end, usually read from the termination message file."""
    reason: str | None = None
    """Short code for why it ended, such as `Completed`, `Error` or `OOMKilled`."""
    signal: int | None = None
    """Number of the signal that ended the process, if the runtime reports one. Format: int32."""
    started_at: datetime | None = None
    """Moment at which this run of the container began."""
