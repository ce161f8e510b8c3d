from __future__ import annotations

from ...runtime.model import Model


class V1beta1CPUTargetUtilization(Model, rename={"target_percentage": "targetPercentage"}):
    """CPU load that an autoscaler tries to hold across the pods it manages."""

    target_percentage: int
    """Average CPU use to aim for, in percent of what the pods request; `80` means four fifths of the request. Format:
    int32.
    """
