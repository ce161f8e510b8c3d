from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1beta1DeploymentCondition(
    Model,
    rename={"last_transition_time": "lastTransitionTime", "last_update_time": "lastUpdateTime"},
):
    """One aspect of a deployment's health, such as whether it is available or still making progress."""

    last_transition_time: datetime | None = None
    """Moment at which `status` last switched to a different value; unset if never recorded."""
    last_update_time: datetime | None = None
    """Moment at which the controller last wrote this condition, even if `status` stayed the same."""
    message: str | None = None
    """Explanation for people of why the condition has its current status; may be empty."""
    reason: str | None = None
    """Short CamelCase code for the latest change, for example `ProgressDeadlineExceeded`; suited to scripts and
    alerts.
    """
    status: str
    """Whether the condition holds: `True`, `False`, or `Unknown` when the controller cannot tell."""
    type: str
    """Aspect of the deployment being reported: `Available`, `Progressing` or `ReplicaFailure`."""
