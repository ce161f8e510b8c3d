from __future__ import annotations

from ...runtime.model import Model


class V1NodeSpec(Model, rename={"external_id": "externalID", "pod_cidr": "podCIDR", "provider_id": "providerID"}):
    """Settings of a node that the cluster or an administrator decides."""

    external_id: str | None = None
    """Identifier of the machine in an outside inventory, often the cloud's instance id. Deprecated, so prefer
    `providerID`.
    """
    pod_cidr: str | None = None
    """Address range in CIDR notation from which pods here get their IPs; unset if the cluster does not allocate
    ranges.
    """
    provider_id: str | None = None
    """Cloud identifier of the machine as `<provider>://<instance>`, where the part after the scheme depends on the
    cloud; unset on bare metal.
    """
    unschedulable: bool | None = None
    """When `true`, the scheduler sends no new pods here, while running ones stay; `kubectl cordon` sets it. Off by
    default.
    """
