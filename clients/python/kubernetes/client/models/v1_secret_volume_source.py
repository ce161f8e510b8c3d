from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_key_to_path import V1KeyToPath


class V1SecretVolumeSource(Model, rename={"default_mode": "defaultMode", "secret_name": "secretName"}):
    """Shows a Secret's entries as files kept in memory on the node. Later changes to the Secret reach the files after a
    short delay.
    """

    default_mode: int | None = None
    """Permission bits for files without a `mode` of their own, from `0` to `0777` octal; JSON needs decimal. Defaults
    to `0644`, decimal 420. Format: int32.
    """
    items: list[V1KeyToPath] | None = None
    """Picks entries and the file path for each; a missing entry is an error. If absent, every entry becomes a file
    named after its key.
    """
    secret_name: str | None = None
    """Name of the Secret, which must be in the pod's namespace."""
