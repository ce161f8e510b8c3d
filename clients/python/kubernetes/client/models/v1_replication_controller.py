from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1_replication_controller_spec import V1ReplicationControllerSpec
    from .v1_replication_controller_status import V1ReplicationControllerStatus


class V1ReplicationController(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Keeps a set number of identical pods running, replacing any that disappear. Deployments are usually the better
    choice for new work.
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
    """Standard object data; if it has no labels, those of the pod template are used."""
    spec: V1ReplicationControllerSpec | None = None
    """Wanted number of pods, the selector that finds them and the template that creates them."""
    status: V1ReplicationControllerStatus | None = None
    """Pod counts as last observed by the controller; read-only and possibly slightly stale."""
