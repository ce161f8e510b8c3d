from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1_persistent_volume_claim import V1PersistentVolumeClaim
    from .v1_pod_template_spec import V1PodTemplateSpec


class V1beta1StatefulSetSpec(
    Model,
    rename={"service_name": "serviceName", "volume_claim_templates": "volumeClaimTemplates"},
    lazy=["template"],
):
    """Desired pods of a stateful set together with their identity and storage."""

    replicas: int | None = None
    """How many pods to run, numbered from zero and started in order; `1` when left out. Scaling down keeps the storage
    claims. Format: int32.
    """
    selector: UnversionedLabelSelector | None = None
    """Picks the pods that belong to the set; must match the template's labels, which serve as selector when nothing is
    given.
    """
    service_name: str
    """Name of the service, usually headless, that gives the pods their DNS names, such as `web-0.db` for a service
    `db`. Create it before the stateful set.
    """
    template: V1PodTemplateSpec
    """Blueprint shared by all pods, which differ only in identity and storage. Edits affect pods created later; running
    ones must be deleted to change.
    """
    volume_claim_templates: list[V1PersistentVolumeClaim] | None = None
    """Storage claims created separately for each pod and kept when it is rescheduled. At least one container must mount
    each by name; a claim replaces a volume of the same name.
    """
