from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1ResourceQuotaStatus(Model):
    """Caps in force in a namespace, and current consumption."""

    hard: dict[str, Quantity] | None = None
    """Caps currently enforced, by resource name; trails the spec briefly after an edit."""
    used: dict[str, Quantity] | None = None
    """Total consumption so far, by resource name; may exceed a cap that was lowered afterwards."""
