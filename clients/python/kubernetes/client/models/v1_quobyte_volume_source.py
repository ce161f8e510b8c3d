from __future__ import annotations

from ...runtime.model import Model


class V1QuobyteVolumeSource(Model, rename={"read_only": "readOnly"}):
    """Volume of a Quobyte storage cluster. Many pods can use it at the same time."""

    group: str | None = None
    """Group under which files are accessed. If absent, no group is mapped."""
    read_only: bool | None = None
    """Set to `true` to mount without write access. Defaults to `false`."""
    registry: str
    """Quobyte registry services as `host:port`, several of them separated by commas."""
    user: str | None = None
    """User under which files are accessed. If absent, that of the service account."""
    volume: str
    """Name of an existing volume in the Quobyte cluster."""
