from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1_pod_template_spec import V1PodTemplateSpec


class V1beta1DaemonSetSpec(Model, lazy=["template"]):
    """The pod to run on each node, and the selector that identifies such pods."""

    selector: UnversionedLabelSelector | None = None
    """Picks the pods that belong to the daemon set and has to match the template's labels. When left out, the
    template's labels serve as selector.
    """
    template: V1PodTemplateSpec
    """Blueprint for the pod put on each node that fits its node selector, or on all nodes without one. Edits do not
    replace running pods; delete those to pick up the change.
    """
