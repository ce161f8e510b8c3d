from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .v1_job_condition import V1JobCondition


class V1JobStatus(Model, rename={"completion_time": "completionTime", "start_time": "startTime"}):
    """Progress and result of a job's run so far."""

    active: int | None = None
    """Count of pods that are currently pending or running. Format: int32."""
    completion_time: datetime | None = None
    """When the job was found to have succeeded, in RFC 3339 form and UTC; absent before that."""
    conditions: list[V1JobCondition] | None = None
    """Outcome entries such as `Complete` or `Failed`; empty as long as the job is unfinished."""
    failed: int | None = None
    """Count of the job's pods that have ended in failure. Format: int32."""
    start_time: datetime | None = None
    """When the job controller first took up the job, in RFC 3339 form and UTC; the active deadline runs from here."""
    succeeded: int | None = None
    """Count of the job's pods that have ended successfully. Format: int32."""
