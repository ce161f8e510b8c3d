from __future__ import annotations

from ...runtime.model import Model


class V1PersistentVolumeClaimVolumeSource(Model, rename={"claim_name": "claimName", "read_only": "readOnly"}):
    """Mounts the persistent volume bound to a claim. The pod cannot start until the claim is bound."""

    claim_name: str
    """Name of a claim in the pod's namespace."""
    read_only: bool | None = None
    """Set to `true` to force every mount of the claim to be read-only. Defaults to `false`."""
