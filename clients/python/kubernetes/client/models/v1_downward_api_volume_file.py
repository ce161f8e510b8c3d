from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_field_selector import V1ObjectFieldSelector
    from .v1_resource_field_selector import V1ResourceFieldSelector


class V1DownwardAPIVolumeFile(Model, rename={"field_ref": "fieldRef", "resource_field_ref": "resourceFieldRef"}):
    """One file of a downward API volume, filled from pod metadata or from a container's resource settings."""

    field_ref: V1ObjectFieldSelector | None = None
    """Pod field to write: `metadata.name`, `metadata.namespace`, `metadata.labels` or `metadata.annotations`. Excludes
    `resourceFieldRef`.
    """
    mode: int | None = None
    """Permission bits of this file, up to octal `0777`, given as decimal in JSON. If absent, the volume's `defaultMode`
    applies. Format: int32.
    """
    path: str
    """File name relative to the volume's root, subdirectories allowed. Must neither be absolute nor contain `..`."""
    resource_field_ref: V1ResourceFieldSelector | None = None
    """CPU or memory limit or request to write; the container must be named. Excludes `fieldRef`."""
