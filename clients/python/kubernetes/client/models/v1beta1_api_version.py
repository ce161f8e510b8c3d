from __future__ import annotations

from ...runtime.model import Model


class V1beta1APIVersion(Model):
    """Names one version under which a third-party resource is served."""

    name: str | None = None
    """Version string as it appears in the API path, for example `v1` or `v2beta1`."""
