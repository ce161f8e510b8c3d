from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1ContainerStateRunning(Model, rename={"started_at": "startedAt"}):
    """Details about a container whose process is up."""

    started_at: datetime | None = None
    """Moment at which the container last began to run."""
