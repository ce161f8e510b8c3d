from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1beta1_network_policy_ingress_rule import V1beta1NetworkPolicyIngressRule


class V1beta1NetworkPolicySpec(Model, rename={"pod_selector": "podSelector"}):
    """Pods covered by a network policy and the incoming traffic it permits; several policies covering one pod add
    up.
    """

    ingress: list[V1beta1NetworkPolicyIngressRule] | None = None
    """Rules for incoming traffic; traffic that any rule permits is allowed. Without rules the policy permits
    nothing.
    """
    pod_selector: UnversionedLabelSelector
    """Picks the covered pods by label within the policy's namespace; an empty selector covers all pods there."""
