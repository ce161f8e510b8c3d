from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.model import Model

if TYPE_CHECKING:
    from .metadata import Metadata
    from .pod import Pod


class PodList(Model, rename={"api_version": "apiVersion"}):
    api_version: str | None = None
    items: list[Pod]
    kind: str | None = None
    metadata: Metadata | None = None
