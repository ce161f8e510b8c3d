from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.model import Model

if TYPE_CHECKING:
    from .metadata import Metadata
    from .pod_spec import PodSpec


class Pod(Model, rename={"api_version": "apiVersion"}, lazy=["metadata", "spec"]):
    """A group of containers."""

    api_version: str | None = None
    kind: str | None = None
    metadata: Metadata | None = None
    """The name, labels and other metadata of the pod."""
    spec: PodSpec | None = None
