from __future__ import annotations

from ...runtime.model import Model


class V1ContainerImage(Model, rename={"size_bytes": "sizeBytes"}):
    """Image that is present on a node, as listed in that node's status."""

    names: list[str]
    """All names of the image, by tag and by digest, such as `gcr.io/google_containers/pause-amd64:3.0`."""
    size_bytes: int | None = None
    """Disk space taken by the image, counted in bytes. Format: int64."""
