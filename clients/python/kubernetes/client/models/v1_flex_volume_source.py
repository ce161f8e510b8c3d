from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_local_object_reference import V1LocalObjectReference


class V1FlexVolumeSource(Model, rename={"fs_type": "fsType", "read_only": "readOnly", "secret_ref": "secretRef"}):
    """Volume served by a vendor's driver, an executable installed on each node. Alpha in v1.5."""

    driver: str
    """Vendor and name of the driver, such as `example.com/nfs`."""
    fs_type: str | None = None
    """Filesystem passed on to the driver, such as `ext4`. If absent, the driver chooses."""
    options: dict[str, str] | None = None
    """Driver-specific settings, passed on unchanged. May be left out."""
    read_only: bool | None = None
    """Asks for a mount without write access. Defaults to `false`."""
    secret_ref: V1LocalObjectReference | None = None
    """Secret whose entries are all given to the driver, for instance credentials. May be left out."""
