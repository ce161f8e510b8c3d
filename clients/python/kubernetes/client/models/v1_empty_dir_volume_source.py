from __future__ import annotations

from ...runtime.model import Model


class V1EmptyDirVolumeSource(Model):
    """Scratch directory, empty when the pod reaches its node. Survives container crashes but is deleted together with
    the pod.
    """

    medium: str | None = None
    """Backing storage: empty for the node's disk, the default, or `Memory` for a tmpfs, whose content counts as memory
    use.
    """
