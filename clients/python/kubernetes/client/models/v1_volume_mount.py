from __future__ import annotations

from ...runtime.model import Model


class V1VolumeMount(Model, rename={"mount_path": "mountPath", "read_only": "readOnly", "sub_path": "subPath"}):
    """Makes a volume of the pod visible at a path inside a container."""

    mount_path: str
    """Path inside the container at which the volume appears. A colon is not allowed."""
    name: str
    """Volume to mount, matching the `name` of an entry in the pod's `volumes`."""
    read_only: bool | None = None
    """Set to `true` to deny writes through this mount. Defaults to `false`."""
    sub_path: str | None = None
    """Relative path of a file or directory in the volume to mount instead of its root. Empty by default, which means
    the root.
    """
