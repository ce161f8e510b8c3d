from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .v1_container_status import V1ContainerStatus
    from .v1_pod_condition import V1PodCondition


class V1PodStatus(
    Model,
    rename={
        "container_statuses": "containerStatuses",
        "host_ip": "hostIP",
        "pod_ip": "podIP",
        "start_time": "startTime",
    },
):
    """Observed state of a pod, mostly reported by the kubelet of its node."""

    conditions: list[V1PodCondition] | None = None
    """Detailed checkpoints such as `Ready`, one entry per condition type."""
    container_statuses: list[V1ContainerStatus] | None = None
    """One entry per container listed in `containers` of the spec."""
    host_ip: str | None = None
    """Address of the node. Empty until the pod has been scheduled."""
    message: str | None = None
    """Explanation in plain language of the current phase, mostly after failures."""
    phase: str | None = None
    """Summary of progress: `Pending`, `Running`, `Succeeded` (all exited with 0), `Failed` or `Unknown` (node
    unreachable).
    """
    pod_ip: str | None = None
    """Pod's address, reachable from inside the cluster. Empty until assigned."""
    reason: str | None = None
    """Short CamelCase code for the current phase, such as `Evicted` or `DeadlineExceeded`."""
    start_time: datetime | None = None
    """When the kubelet accepted the pod, before any image was pulled."""
