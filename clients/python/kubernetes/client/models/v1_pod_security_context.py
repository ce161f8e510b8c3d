from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_se_linux_options import V1SELinuxOptions


class V1PodSecurityContext(
    Model,
    rename={
        "fs_group": "fsGroup",
        "run_as_non_root": "runAsNonRoot",
        "run_as_user": "runAsUser",
        "se_linux_options": "seLinuxOptions",
        "supplemental_groups": "supplementalGroups",
    },
):
    """Security settings of a pod's containers and volumes. A container's own settings override these."""

    fs_group: int | None = None
    """Group ID that owns files in volumes supporting ownership management; they become group-writable, and processes
    join the group. If absent, ownership stays as is. Format: int64.
    """
    run_as_non_root: bool | None = None
    """With `true`, the kubelet refuses to start a container that would run as UID 0. Defaults to no check."""
    run_as_user: int | None = None
    """UID for the containers' processes. If absent, each image decides. Format: int64."""
    se_linux_options: V1SELinuxOptions | None = None
    """SELinux label for the containers. If absent, the runtime assigns each a random one."""
    supplemental_groups: list[int] | None = None
    """Further group IDs given to the first process of each container. None by default. Format: int64."""
