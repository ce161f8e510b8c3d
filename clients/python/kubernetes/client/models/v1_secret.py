from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta


class V1Secret(Model, rename={"api_version": "apiVersion", "string_data": "stringData"}):
    """Small amount of sensitive data, such as passwords, tokens or keys, for pods to mount or read as environment
    variables.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    data: dict[str, str] | None = None
    """Secret values in base64. Keys may use letters, digits, `-`, `_` and `.`; all values together are limited to 1
    MB.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, namespace, labels and other standard object data; pods can only use secrets from their own namespace."""
    string_data: dict[str, str] | None = None
    """Values as plain text, for convenience when writing: the server encodes them into `data`, overriding equal keys,
    and never returns them.
    """
    type: str | None = None
    """Tells programs what to expect inside, for example `kubernetes.io/tls`; some types demand certain keys. Defaults
    to `Opaque`.
    """
