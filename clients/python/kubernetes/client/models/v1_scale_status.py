from __future__ import annotations

from ...runtime.model import Model


class V1ScaleStatus(Model):
    """Observed size of a scalable workload and how its pods are found."""

    replicas: int
    """Count of pods that exist at present, which may differ from the wanted count while scaling is in progress. Format:
    int32.
    """
    selector: str | None = None
    """Label selector for the counted pods in query string form, for example `app=web,tier!=test`; usable directly in
    `labelSelector`.
    """
