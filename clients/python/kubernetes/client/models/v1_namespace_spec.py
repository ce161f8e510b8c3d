from __future__ import annotations

from ...runtime.model import Model


class V1NamespaceSpec(Model):
    """Settings of a namespace, limited to what must be cleaned up before it goes away."""

    finalizers: list[str] | None = None
    """Tokens that block final removal until their owners remove them. The server adds `kubernetes` and removes it once
    all contents are gone.
    """
