from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_local_object_reference import V1LocalObjectReference
    from .v1_object_meta import V1ObjectMeta
    from .v1_object_reference import V1ObjectReference


class V1ServiceAccount(Model, rename={"api_version": "apiVersion", "image_pull_secrets": "imagePullSecrets"}):
    """Identity under which the processes of a pod talk to the API server."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    image_pull_secrets: list[V1LocalObjectReference] | None = None
    """Registry credentials given to pods that run under this account and list none of their own. Unlike `secrets`, they
    are not mountable.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Standard object data; every namespace gets an account named `default`, which pods use by default."""
    secrets: list[V1ObjectReference] | None = None
    """Secrets that pods under this account may mount, including the API token that the server generates and appends."""
