from __future__ import annotations

from ...runtime.model import Model


class V1ObjectReference(
    Model,
    rename={"api_version": "apiVersion", "field_path": "fieldPath", "resource_version": "resourceVersion"},
):
    """Points at another object, or at a part of it, with as much detail as the situation needs."""

    api_version: str | None = None
    """API group and version of the target, for example `v1` or `extensions/v1beta1`."""
    field_path: str | None = None
    """Narrows the reference down to one part of the target, for example `spec.containers[2]`; leave out to mean the
    whole.
    """
    kind: str | None = None
    """Kind of the target as spelt in manifests, for example `Pod` or `Node`."""
    name: str | None = None
    """Name of the target object; together with kind and namespace it finds the object."""
    namespace: str | None = None
    """Namespace of the target; empty for kinds that live outside namespaces, such as nodes."""
    resource_version: str | None = None
    """Exact version of the target that was meant when the reference was made, if that matters."""
    uid: str | None = None
    """Pins the reference to one particular incarnation, so that a recreated object of the same name does not match."""
