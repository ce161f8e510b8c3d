from __future__ import annotations

from ...runtime.model import Model


class V1beta1ScaleStatus(Model, rename={"target_selector": "targetSelector"}):
    """Observed number of pods of a scalable object and how to find them."""

    replicas: int
    """Count of pods that the object actually had when last observed. Format: int32."""
    selector: dict[str, str] | None = None
    """Labels that the object's pods carry, as plain key and value pairs; use `targetSelector` where the selector has
    set-based expressions.
    """
    target_selector: str | None = None
    """Complete pod selector in string form, ready to pass as `labelSelector` in a list request; covers set-based
    expressions too.
    """
