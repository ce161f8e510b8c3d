from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v2alpha1_job_template_spec import V2alpha1JobTemplateSpec


class V2alpha1CronJobSpec(
    Model,
    rename={
        "concurrency_policy": "concurrencyPolicy",
        "job_template": "jobTemplate",
        "starting_deadline_seconds": "startingDeadlineSeconds",
    },
    lazy=["job_template"],
):
    """Schedule of a cron job and the job that it launches."""

    concurrency_policy: str | None = None
    """What happens if the previous run is unfinished: `Allow` runs both, `Forbid` skips the new run, `Replace` cancels
    the old one. Defaults to `Allow`.
    """
    job_template: V2alpha1JobTemplateSpec
    """Blueprint for the job created at each run; edits apply to later runs only."""
    schedule: str
    """Run times in five-field cron syntax, such as `0 3 * * 1` for Mondays at three; read in the controller manager's
    time zone.
    """
    starting_deadline_seconds: int | None = None
    """How many seconds late a run may still start; later than that it is skipped and counts as failed. No limit when
    unset. Format: int64.
    """
    suspend: bool | None = None
    """When `true`, no further runs are started, while running ones carry on. Defaults to `false`."""
