from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1_pod_template_spec import V1PodTemplateSpec


class V1JobSpec(
    Model,
    rename={"active_deadline_seconds": "activeDeadlineSeconds", "manual_selector": "manualSelector"},
    lazy=["template"],
):
    """Desired execution of a job: pod, number of successes, parallelism and time limit."""

    active_deadline_seconds: int | None = None
    """Time limit in seconds, counted from `status.startTime`; once exceeded, running pods are killed and the job fails.
    Positive; no limit when unset. Format: int64.
    """
    completions: int | None = None
    """How many pods have to succeed. If unset while `parallelism` is given, one success marks the whole job as
    succeeded; if both are unset, `1` applies. Format: int32.
    """
    manual_selector: bool | None = None
    """When `true`, `selector` and template labels are used as given, and you must keep them unique. By default the
    system generates both, which prevents clashes between jobs.
    """
    parallelism: int | None = None
    """Maximum number of pods that run at the same time; fewer run when few completions remain. Defaults to `1`; `0`
    pauses the job. Format: int32.
    """
    selector: UnversionedLabelSelector | None = None
    """Picks the job's pods by label. Normally left out, as the system generates a unique one; set it only together with
    `manualSelector`.
    """
    template: V1PodTemplateSpec
    """Blueprint for the job's pods; its restart policy has to be `OnFailure` or `Never`, since `Always` is rejected."""
