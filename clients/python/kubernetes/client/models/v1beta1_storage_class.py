from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta


class V1beta1StorageClass(Model, rename={"api_version": "apiVersion"}):
    """A named kind of storage from which volumes are created on demand. Claims select one by name; it exists outside
    any namespace.
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
    """Name, labels and annotations; the name is what claims refer to. Annotating it
    `storageclass.beta.kubernetes.io/is-default-class` with `"true"` makes it the default.
    """
    parameters: dict[str, str] | None = None
    """Settings passed to the provisioner, such as `type` or `zone`. Keys and values depend on that plugin and remain
    fixed after creation.
    """
    provisioner: str
    """Name of the volume plugin that creates the volumes, such as `kubernetes.io/gce-pd` or `kubernetes.io/aws-ebs`."""
