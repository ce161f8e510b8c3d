from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1ResourceRequirements(Model):
    """Compute resources for a container or storage for a claim, keyed by resource name, such as `cpu`, `memory` or
    `storage`.
    """

    limits: dict[str, Quantity] | None = None
    """Upper bounds: CPU use is throttled there, and a process exceeding its memory is killed. Left out, unlimited
    unless a LimitRange says otherwise.
    """
    requests: dict[str, Quantity] | None = None
    """Guaranteed amounts, reserved when a node is chosen. Where missing, they equal the limits if those are set."""
