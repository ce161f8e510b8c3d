from __future__ import annotations

from ...runtime.model import Model


class V1PersistentVolumeStatus(Model):
    """Observed state of a persistent volume, maintained by the control plane."""

    message: str | None = None
    """Explanation in plain language of why the volume is in its phase."""
    phase: str | None = None
    """One of `Pending`, `Available`, `Bound`, `Released` (claim gone, not reclaimed yet) or `Failed` (reclaiming went
    wrong).
    """
    reason: str | None = None
    """Short CamelCase code for a failure, for command-line output. Often empty."""
