from __future__ import annotations

from ...runtime.model import Model


class V1ScaleSpec(Model):
    """Wanted size of a scalable workload, expressed as a replica count."""

    replicas: int | None = None
    """How many pods to run, zero or more. Zero when left out, which stops all of them. Format: int32."""
