from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_daemon_set_spec import V1beta1DaemonSetSpec
    from .v1beta1_daemon_set_status import V1beta1DaemonSetStatus


class V1beta1DaemonSet(Model, rename={"api_version": "apiVersion"}, lazy=["spec"]):
    """Keeps one copy of a pod running on every eligible node, as needed for log collectors, monitoring agents or
    network plugins.
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
    """Name, namespace, labels and annotations; labels default to those of the pod template when none are given."""
    spec: V1beta1DaemonSetSpec | None = None
    """The pod to run on each node and the selector that identifies such pods; written by the user."""
    status: V1beta1DaemonSetStatus | None = None
    """How many nodes run the pod and how many ought to, as last counted by the controller; read-only and possibly
    slightly stale.
    """
