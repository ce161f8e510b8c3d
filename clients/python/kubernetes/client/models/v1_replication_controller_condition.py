from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1ReplicationControllerCondition(Model, rename={"last_transition_time": "lastTransitionTime"}):
    """One noteworthy finding about a replication controller, such as failure to create its pods."""

    last_transition_time: datetime | None = None
    """When `status` last switched to another value; may be missing."""
    message: str | None = None
    """Explanation of the finding in plain text, typically the error that the API returned."""
    reason: str | None = None
    """CamelCase word naming the cause, for example `FailedCreate` or `FailedDelete`."""
    status: str
    """Whether the finding holds at the moment: `True`, `False` or `Unknown`."""
    type: str
    """What is reported; `ReplicaFailure` says that pods could not be created or deleted, for instance because of a
    quota.
    """
