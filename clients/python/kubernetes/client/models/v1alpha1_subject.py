from __future__ import annotations

from ...runtime.model import Model


class V1alpha1Subject(Model, rename={"api_version": "apiVersion"}):
    """A holder of permissions in a binding: a user, a group or a service account."""

    api_version: str | None = None
    """Group and version of the holder's kind, for example `v1` with service accounts; usually left out."""
    kind: str
    """Kind of holder: `User`, `Group` or `ServiceAccount`."""
    name: str
    """Name of the user, group or service account. Users and groups are plain strings supplied by the authenticator, not
    API objects.
    """
    namespace: str | None = None
    """Namespace of a service account, mandatory for that kind. Leave it empty for users and groups, which have none."""
