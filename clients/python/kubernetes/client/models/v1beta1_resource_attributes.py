from __future__ import annotations

from ...runtime.model import Model


class V1beta1ResourceAttributes(Model):
    """Describes an access to API objects by verb, group, resource, namespace and name."""

    group: str | None = None
    """API group to test, for example `extensions`. Empty denotes the core group and `*` any group."""
    name: str | None = None
    """Name of a single object to test. Leave it empty for list-like or create requests, or to cover all objects at
    once.
    """
    namespace: str | None = None
    """Namespace in which the action would happen. Empty means cluster scope for cluster-level resources and all
    namespaces for namespaced ones; it is never defaulted to `default`.
    """
    resource: str | None = None
    """Lower-case plural resource name such as `pods`, or `*` to ask about every resource."""
    subresource: str | None = None
    """Part of the object addressed by the request, such as `log`, `exec` or `status`. Empty tests the main resource
    itself.
    """
    verb: str | None = None
    """Kubernetes verb to test, for instance `get`, `create`, `deletecollection` or `watch`; `*` asks about all of
    them.
    """
    version: str | None = None
    """API version within the group, for example `v1beta1`. Most authorizers ignore it; `*` stands for any version."""
