from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_pod_disruption_budget_spec import V1beta1PodDisruptionBudgetSpec
    from .v1beta1_pod_disruption_budget_status import V1beta1PodDisruptionBudgetStatus


class V1beta1PodDisruptionBudget(Model, rename={"api_version": "apiVersion"}):
    """Limits how many pods of an application may be taken down at once by voluntary actions such as node drains.
    Crashes are not prevented.
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
    """Name, namespace, labels, annotations and fields that the server maintains; the budget covers pods of its own
    namespace only.
    """
    spec: V1beta1PodDisruptionBudgetSpec | None = None
    """Which pods are protected and how many of them must stay up."""
    status: V1beta1PodDisruptionBudgetStatus | None = None
    """Current counts kept by the disruption controller; read-only for clients."""
