from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from runtime.model import Model

if TYPE_CHECKING:
    from .container import Container


class PodSpec(Model, rename={"node_name": "nodeName", "restart_policy": "restartPolicy"}):
    containers: list[Container]
    node_name: str | None = None
    priority: int | None = None
    restart_policy: Literal["Always", "Never"] | str | None = None
    weight: float | None = None
