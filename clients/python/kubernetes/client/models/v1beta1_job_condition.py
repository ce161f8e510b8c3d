from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1beta1JobCondition(
    Model,
    rename={"last_probe_time": "lastProbeTime", "last_transition_time": "lastTransitionTime"},
):
    """Final outcome of a job, recorded once it has completed or failed."""

    last_probe_time: datetime | None = None
    """Moment at which the job controller last examined this condition; unset if never recorded."""
    last_transition_time: datetime | None = None
    """Moment at which `status` last switched to a different value; unset if never recorded."""
    message: str | None = None
    """Explanation for people of the condition's latest change; may be empty."""
    reason: str | None = None
    """Short CamelCase code for the latest change, for example `DeadlineExceeded`; suited to scripts."""
    status: str
    """Whether the outcome applies: `True`, `False`, or `Unknown` if that cannot be determined."""
    type: str
    """Which outcome is being reported: `Complete` or `Failed`."""
