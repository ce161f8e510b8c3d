from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_capabilities import V1Capabilities
    from .v1_se_linux_options import V1SELinuxOptions


class V1SecurityContext(
    Model,
    rename={
        "read_only_root_filesystem": "readOnlyRootFilesystem",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "se_linux_options": "seLinuxOptions",
    },
):
    """Security settings of a single container. They override those of the pod."""

    capabilities: V1Capabilities | None = None
    """Linux capabilities to add or drop. If absent, the runtime's default set stays."""
    privileged: bool | None = None
    """Gives processes practically the rights of root on the node, including its devices. Defaults to `false`."""
    read_only_root_filesystem: bool | None = None
    """Makes the root filesystem immutable to processes; only volumes remain writable. Defaults to `false`."""
    run_as_non_root: bool | None = None
    """With `true`, the kubelet refuses to start the container if it would run as UID 0. If absent, the pod's setting
    counts.
    """
    run_as_user: int | None = None
    """UID for the container's process. If absent, the pod's setting counts, then the image. Format: int64."""
    se_linux_options: V1SELinuxOptions | None = None
    """SELinux label for the container. If absent, the pod's setting counts, then a random label."""
