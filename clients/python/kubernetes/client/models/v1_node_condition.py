from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1NodeCondition(
    Model,
    rename={"last_heartbeat_time": "lastHeartbeatTime", "last_transition_time": "lastTransitionTime"},
):
    """One aspect of a node's health, such as readiness or lack of memory, with the time it was reported."""

    last_heartbeat_time: datetime | None = None
    """When the condition was last reported, even if nothing changed; an old value suggests that the kubelet has stopped
    reporting.
    """
    last_transition_time: datetime | None = None
    """When `status` last switched to another value; tells how long the present state has lasted."""
    message: str | None = None
    """Explanation of the present state in plain text, for people rather than programs."""
    reason: str | None = None
    """CamelCase word saying why the status changed, for example `KubeletReady` or `NodeStatusUnknown`."""
    status: str
    """`True`, `False` or `Unknown`; the last means the kubelet has stopped reporting. `True` is the healthy value for
    `Ready` only.
    """
    type: str
    """Aspect described, for example `Ready`, `OutOfDisk`, `MemoryPressure`, `DiskPressure` or `NetworkUnavailable`."""
