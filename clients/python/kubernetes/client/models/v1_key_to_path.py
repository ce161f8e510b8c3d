from __future__ import annotations

from ...runtime.model import Model


class V1KeyToPath(Model):
    """Maps an entry of a ConfigMap or Secret to a file in a volume."""

    key: str
    """Entry of the source whose value becomes the file's content."""
    mode: int | None = None
    """Permission bits of this file, at most octal `0777`, given as decimal in JSON. If absent, the volume's
    `defaultMode` applies. Format: int32.
    """
    path: str
    """File name relative to the mount point. Absolute paths and `..` components are rejected."""
