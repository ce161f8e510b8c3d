from __future__ import annotations

from ...runtime.model import Model


class V1OwnerReference(Model, rename={"api_version": "apiVersion"}):
    """Link from a dependent to an object that owns it, which must be in the same namespace; drives garbage
    collection.
    """

    api_version: str
    """API group and version of the owner, for example `extensions/v1beta1`."""
    controller: bool | None = None
    """Marks the owner as the controller in charge of the dependent; at most one entry may be `true`. Unset counts as
    `false`.
    """
    kind: str
    """Kind of the owner, for example `ReplicaSet`; spelt as in a manifest."""
    name: str
    """Name of the owner, looked up in the dependent's namespace."""
    uid: str
    """Unique identifier of the owner; a newer object with the same name does not count as the owner."""
