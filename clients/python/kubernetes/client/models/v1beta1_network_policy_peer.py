from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector


class V1beta1NetworkPolicyPeer(
    Model,
    rename={"namespace_selector": "namespaceSelector", "pod_selector": "podSelector"},
):
    """Source of permitted traffic, given by exactly one of its two selectors."""

    namespace_selector: UnversionedLabelSelector | None = None
    """Admits traffic from all pods of namespaces with matching labels; an empty selector means every namespace.
    Excludes `podSelector`.
    """
    pod_selector: UnversionedLabelSelector | None = None
    """Admits traffic from pods with matching labels in the policy's own namespace; an empty selector means all of them.
    Excludes `namespaceSelector`.
    """
