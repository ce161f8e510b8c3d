from __future__ import annotations

from ...runtime.model import Model


class V1LocalObjectReference(Model):
    """Names an object in the referrer's own namespace; its kind follows from the context."""

    name: str | None = None
    """Name of the object, to be found in the namespace of whoever holds the reference."""
