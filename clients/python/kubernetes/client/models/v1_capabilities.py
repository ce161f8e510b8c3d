from __future__ import annotations

from ...runtime.model import Model


class V1Capabilities(Model):
    """Linux capabilities that a container gains or loses compared with the runtime's default set. Names come without
    the `CAP_` prefix.
    """

    add: list[str] | None = None
    """Capabilities granted on top of the default set, such as `NET_ADMIN`; `ALL` grants every one."""
    drop: list[str] | None = None
    """Capabilities taken away from the default set, such as `CHOWN`; `ALL` takes away every one."""
