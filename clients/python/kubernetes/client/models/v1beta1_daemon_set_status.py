from __future__ import annotations

from ...runtime.model import Model


class V1beta1DaemonSetStatus(
    Model,
    rename={
        "current_number_scheduled": "currentNumberScheduled",
        "desired_number_scheduled": "desiredNumberScheduled",
        "number_misscheduled": "numberMisscheduled",
        "number_ready": "numberReady",
    },
):
    """Node counts that show how far a daemon set has been rolled out."""

    current_number_scheduled: int
    """Count of nodes that have the pod and are meant to have it. Format: int32."""
    desired_number_scheduled: int
    """Count of nodes eligible for the pod, whether or not it has started there yet. Format: int32."""
    number_misscheduled: int
    """Count of nodes that have the pod although they should not, for instance after their labels changed. Format:
    int32.
    """
    number_ready: int
    """Count of eligible nodes on which at least one pod has passed its readiness checks. Format: int32."""
