from __future__ import annotations

from ...runtime.model import Model


class V1ObjectFieldSelector(Model, rename={"api_version": "apiVersion", "field_path": "fieldPath"}):
    """Selects a field of the pod whose value is passed to its containers."""

    api_version: str | None = None
    """API version in which `fieldPath` is to be understood. Defaults to `v1`."""
    field_path: str
    """Path of the field, such as `metadata.name` or `status.podIP`. Only a small set of fields is supported."""
