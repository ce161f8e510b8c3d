from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_rolling_update_deployment import V1beta1RollingUpdateDeployment


class V1beta1DeploymentStrategy(Model, rename={"rolling_update": "rollingUpdate"}):
    """Chooses between gradual replacement of pods and stopping all of them before starting new ones."""

    rolling_update: V1beta1RollingUpdateDeployment | None = None
    """Limits for a gradual update; only allowed while `type` is `RollingUpdate`."""
    type: str | None = None
    """Either `RollingUpdate`, the default, or `Recreate`, which removes every old pod first and so causes downtime."""
