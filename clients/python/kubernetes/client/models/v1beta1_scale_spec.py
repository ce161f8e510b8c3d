from __future__ import annotations

from ...runtime.model import Model


class V1beta1ScaleSpec(Model):
    """Desired number of pods of a scalable object."""

    replicas: int | None = None
    """How many pods the object should have; when left out, it is taken as `0`. Format: int32."""
