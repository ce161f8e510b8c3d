from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_network_policy_spec import V1beta1NetworkPolicySpec


class V1beta1NetworkPolicy(Model, rename={"api_version": "apiVersion"}):
    """Allows chosen incoming traffic to a group of pods; relevant in namespaces isolated by annotation and with a
    network plugin that enforces policies.
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
    """Name, namespace, labels and annotations; the policy covers only pods of its own namespace."""
    spec: V1beta1NetworkPolicySpec | None = None
    """Which pods the policy covers and what traffic may reach them."""
