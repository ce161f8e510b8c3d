from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta


class V1ConfigMap(Model, rename={"api_version": "apiVersion"}):
    """Non-secret configuration stored as key/value pairs, which pods read as environment variables, command arguments
    or mounted files.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    data: dict[str, str] | None = None
    """The configuration entries. Keys may use letters, digits, `-`, `_` and `.`; all values together are limited to
    about 1 MB.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and other standard object data; pods can only refer to maps in their own namespace."""
