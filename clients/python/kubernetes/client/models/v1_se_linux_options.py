from __future__ import annotations

from ...runtime.model import Model


class V1SELinuxOptions(Model):
    """Parts of the SELinux label that a container's processes run under. Missing parts come from the runtime."""

    level: str | None = None
    """Sensitivity level and categories of the label, such as `s0:c123,c456`."""
    role: str | None = None
    """Role part of the label, such as `system_r`."""
    type: str | None = None
    """Type part of the label, such as `svirt_lxc_net_t`."""
    user: str | None = None
    """User part of the label, such as `system_u`."""
