from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1alpha1_role_ref import V1alpha1RoleRef
    from .v1alpha1_subject import V1alpha1Subject


class V1alpha1ClusterRoleBinding(Model, rename={"api_version": "apiVersion", "role_ref": "roleRef"}):
    """Grants the permissions of a ClusterRole to subjects in all namespaces and for cluster-level resources."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, labels, annotations and fields that the server maintains; cluster-scoped, hence without namespace."""
    role_ref: V1alpha1RoleRef
    """The ClusterRole granted. Cannot be changed later; recreate the binding instead."""
    subjects: list[V1alpha1Subject]
    """The users, groups and service accounts that receive the permissions."""
