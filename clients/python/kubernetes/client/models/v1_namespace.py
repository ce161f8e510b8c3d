from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_namespace_spec import V1NamespaceSpec
    from .v1_namespace_status import V1NamespaceStatus
    from .v1_object_meta import V1ObjectMeta


class V1Namespace(Model, rename={"api_version": "apiVersion"}):
    """Scope for names, within which objects of a kind are unique; also the unit for quotas, limits and access rules."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Standard object data; its name has to be a valid DNS label, while the namespace part stays empty because
    namespaces do not nest.
    """
    spec: V1NamespaceSpec | None = None
    """Desired behaviour; holds only the finalizers and is seldom set by hand."""
    status: V1NamespaceStatus | None = None
    """Reported lifecycle state; set by the server and not editable through normal updates."""
