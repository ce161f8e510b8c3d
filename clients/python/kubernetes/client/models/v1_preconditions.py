from __future__ import annotations

from ...runtime.model import Model


class V1Preconditions(Model):
    """Conditions an object has to meet, or else the requested change or deletion is refused."""

    uid: str | None = None
    """Identifier the object must have; guards against changing a recreated object of the same name. Leave out to skip
    the check.
    """
