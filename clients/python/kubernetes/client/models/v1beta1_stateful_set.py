from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_stateful_set_spec import V1beta1StatefulSetSpec
    from .v1beta1_stateful_set_status import V1beta1StatefulSetStatus


class V1beta1StatefulSet(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Runs pods that each keep a stable name, network identity and storage, as databases and other clustered software
    need.
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
    """Name, namespace, labels and annotations; pods get the name plus an ordinal, such as `web-0`."""
    spec: V1beta1StatefulSetSpec | None = None
    """Pods, storage claims and governing service; apart from `replicas` and the template's containers, it is fixed
    after creation.
    """
    status: V1beta1StatefulSetStatus | None = None
    """Pod count as last seen by the controller; read-only for users and possibly slightly stale."""
