from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector
    from .v1_resource_requirements import V1ResourceRequirements


class V1PersistentVolumeClaimSpec(Model, rename={"access_modes": "accessModes", "volume_name": "volumeName"}):
    """Requirements by which a volume is chosen or provisioned for a claim."""

    access_modes: list[str] | None = None
    """Modes the volume must support: `ReadWriteOnce`, `ReadOnlyMany` or `ReadWriteMany`. At least one is needed."""
    resources: V1ResourceRequirements | None = None
    """Size wanted, given as `requests.storage`, for example `8Gi`. The bound volume may turn out larger."""
    selector: UnversionedLabelSelector | None = None
    """Restricts binding to volumes with matching labels. If absent, labels play no part."""
    volume_name: str | None = None
    """Name of the bound volume. Usually filled in on binding; set it beforehand to ask for a specific volume."""
