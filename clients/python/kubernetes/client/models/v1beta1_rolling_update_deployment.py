from __future__ import annotations

from ...runtime.model import Model


class V1beta1RollingUpdateDeployment(Model, rename={"max_surge": "maxSurge", "max_unavailable": "maxUnavailable"}):
    """Bounds on how many pods may be added or missing during a gradual update."""

    max_surge: int | str | None = None
    """Extra pods allowed above the desired count while updating, as a number or a percentage such as `25%`, rounded up.
    Default `1`; not `0` if `maxUnavailable` is `0`.
    """
    max_unavailable: int | str | None = None
    """Pods that may be missing from the desired count while updating, as a number or a percentage such as `25%`,
    rounded down. Default `1`; not `0` if `maxSurge` is `0`.
    """
