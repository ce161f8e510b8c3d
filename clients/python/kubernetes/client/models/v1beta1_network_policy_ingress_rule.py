from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_network_policy_peer import V1beta1NetworkPolicyPeer
    from .v1beta1_network_policy_port import V1beta1NetworkPolicyPort


class V1beta1NetworkPolicyIngressRule(Model, rename={"_from": "from"}):
    """Permits traffic that satisfies both its source list and its port list."""

    _from: list[V1beta1NetworkPolicyPeer] | None = None
    """Permitted sources; traffic has to match one of them. If absent, every source is permitted; an empty array permits
    none.
    """
    ports: list[V1beta1NetworkPolicyPort] | None = None
    """Permitted destination ports on the covered pods; traffic has to match one of them. If absent, every port is
    permitted; an empty array permits none.
    """
