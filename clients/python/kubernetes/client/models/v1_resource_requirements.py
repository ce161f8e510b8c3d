from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1ResourceRequirements(Model):
    """Compute resources for a container or storage for a claim, keyed by resource name, such as `cpu`, `memory` or
    `storage`.
    """

    limits: dict[str, Quantity] | None = None
    """Upper bounds: CPU use is throttled at the limit, and a process that exceeds its memory limit is killed. If
    absent, unlimited unless a LimitRange sets a default.
    """
    requests: dict[str, Quantity] | None = None
    """Guaranteed amounts, reserved when the pod is scheduled. Default to the limits, if those are set."""
