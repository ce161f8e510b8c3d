from __future__ import annotations

from ...runtime.model import Model


class V1alpha1RoleRef(Model, rename={"api_group": "apiGroup"}):
    """Names the role that a binding grants. If the role does not exist, nothing is granted."""

    api_group: str
    """API group of the role being granted, namely `rbac.authorization.k8s.io`."""
    kind: str
    """Kind of role: `Role` or `ClusterRole`. Cluster role bindings accept only the latter."""
    name: str
    """Name of the role; a `Role` is looked up in the namespace of the binding."""
