from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1alpha1_policy_rule import V1alpha1PolicyRule


class V1alpha1ClusterRole(Model, rename={"api_version": "apiVersion"}):
    """A set of permissions not tied to a namespace. Bind it cluster-wide with a ClusterRoleBinding or within one
    namespace with a RoleBinding.
    """

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
    rules: list[V1alpha1PolicyRule]
    """The permissions granted. They add up, since there are no denying rules."""
