from __future__ import annotations

from ...runtime.model import Model


class V1ComponentCondition(Model):
    """One health finding about a control-plane component, as returned by its health check."""

    error: str | None = None
    """Error text or code returned when the probe failed; absent or empty otherwise."""
    message: str | None = None
    """Text explaining the outcome, often the raw body that the health endpoint returned."""
    status: str
    """Outcome of the check: `True`, `False` or `Unknown`; for `Healthy`, `True` means the component answers its
    probe.
    """
    type: str
    """What is being checked; the only value in use is `Healthy`."""
