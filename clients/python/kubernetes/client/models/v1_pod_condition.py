from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1PodCondition(Model, rename={"last_probe_time": "lastProbeTime", "last_transition_time": "lastTransitionTime"}):
    """One condition of a pod, which is true, false or unknown."""

    last_probe_time: datetime | None = None
    """When the condition was last checked. Often empty."""
    last_transition_time: datetime | None = None
    """When `status` last changed from one value to another."""
    message: str | None = None
    """Details of the latest change, for people to read."""
    reason: str | None = None
    """CamelCase code for the latest change, such as `Unschedulable` or `ContainersNotReady`."""
    status: str
    """Value of the condition: `True`, `False` or `Unknown`."""
    type: str
    """Type of the condition: `PodScheduled`, `Initialized` (init containers done) or `Ready` (able to serve
    requests).
    """
