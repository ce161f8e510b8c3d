from __future__ import annotations

from ...runtime.model import Model
from ...runtime.quantity import Quantity


class V1PersistentVolumeClaimStatus(Model, rename={"access_modes": "accessModes"}):
    """Observed state of a claim, maintained by the control plane."""

    access_modes: list[str] | None = None
    """Modes that the bound volume actually offers; may include more than were requested."""
    capacity: dict[str, Quantity] | None = None
    """Actual size of the bound volume, under the key `storage`."""
    phase: str | None = None
    """`Pending` while no volume is bound, `Bound` afterwards, `Lost` if the bound volume has disappeared."""
