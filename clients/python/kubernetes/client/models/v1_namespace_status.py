from __future__ import annotations

from ...runtime.model import Model


class V1NamespaceStatus(Model):
    """Whether a namespace is in use or being deleted."""

    phase: str | None = None
    """`Active` for normal use, or `Terminating` after deletion was requested; a terminating namespace accepts no new
    objects.
    """
