from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .runtime_raw_extension import RuntimeRawExtension


class V1alpha1PolicyRule(
    Model,
    rename={
        "api_groups": "apiGroups",
        "attribute_restrictions": "attributeRestrictions",
        "non_resource_urls": "nonResourceURLs",
        "resource_names": "resourceNames",
    },
):
    """One permission: verbs allowed either on API resources or on plain URLs, without naming who holds it."""

    api_groups: list[str] | None = None
    """Groups of the resources in `resources`. The empty string is the core group and `*` any group; required together
    with `resources`.
    """
    attribute_restrictions: RuntimeRawExtension | None = None
    """Reserved for authorizer-specific extra conditions. The built-in RBAC authorizer supports none, so leave it
    out.
    """
    non_resource_urls: list[str] | None = None
    """URL paths permitted, such as `/healthz`; `*` works as a whole path or final segment. Takes effect only in a
    ClusterRole bound by a ClusterRoleBinding.
    """
    resource_names: list[str] | None = None
    """Restricts the rule to objects with these names. Without it every name is covered; it cannot restrict `create` or
    `list` usefully.
    """
    resources: list[str] | None = None
    """Resources covered, in lower-case plural such as `pods`, subresources as `pods/log`; `*` covers all."""
    verbs: list[str]
    """Allowed actions, such as `get`, `list` or `create`; `*` permits all of them."""
