from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1beta1ReplicaSetCondition(Model, rename={"last_transition_time": "lastTransitionTime"}):
    """One finding about a replica set, such as trouble creating or deleting pods."""

    last_transition_time: datetime | None = None
    """Moment at which `status` last switched to a different value; unset if never recorded."""
    message: str | None = None
    """Explanation for people of the condition's latest change; may be empty."""
    reason: str | None = None
    """Short CamelCase code for the latest change, for example `FailedCreate`; suited to scripts."""
    status: str
    """Whether the condition holds: `True`, `False`, or `Unknown` when the controller cannot tell."""
    type: str
    """Kind of finding; `ReplicaFailure`, meaning that pods could not be created or deleted, is the only one."""
