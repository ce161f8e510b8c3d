from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1ResourceQuotaSpec(Model):
    """Caps on consumption in a namespace, optionally narrowed to certain classes of pods."""

    hard: dict[str, Quantity] | None = None
    """Caps by resource name, such as `requests.cpu`, `limits.memory`, `pods` or `services`. Capping compute resources
    forces new pods to state them.
    """
    scopes: list[str] | None = None
    """Counts only pods that match all scopes listed here, out of `Terminating`, `NotTerminating`, `BestEffort` and
    `NotBestEffort`. Counts everything if empty; fixed after creation.
    """
