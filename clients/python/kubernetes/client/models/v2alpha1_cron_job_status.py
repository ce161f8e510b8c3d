from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .v1_object_reference import V1ObjectReference


class V2alpha1CronJobStatus(Model, rename={"last_schedule_time": "lastScheduleTime"}):
    """Record of a cron job's current and latest runs."""

    active: list[V1ObjectReference] | None = None
    """References to the jobs that are still running; empty between runs."""
    last_schedule_time: datetime | None = None
    """When a run was last started; absent before the first one."""
