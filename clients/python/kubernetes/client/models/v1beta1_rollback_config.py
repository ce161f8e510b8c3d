from __future__ import annotations

from ...runtime.model import Model


class V1beta1RollbackConfig(Model):
    """Tells a rollback which revision of a deployment to bring back."""

    revision: int | None = None
    """Revision number to restore; `0`, the default, stands for the one before the current revision. Format: int64."""
