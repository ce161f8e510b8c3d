from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_container import V1Container
    from .v1_local_object_reference import V1LocalObjectReference
    from .v1_pod_security_context import V1PodSecurityContext
    from .v1_volume import V1Volume


class V1PodSpec(
    Model,
    rename={
        "active_deadline_seconds": "activeDeadlineSeconds",
        "dns_policy": "dnsPolicy",
        "host_ipc": "hostIPC",
        "host_network": "hostNetwork",
        "host_pid": "hostPID",
        "image_pull_secrets": "imagePullSecrets",
        "node_name": "nodeName",
        "node_selector": "nodeSelector",
        "restart_policy": "restartPolicy",
        "security_context": "securityContext",
        "service_account": "serviceAccount",
        "service_account_name": "serviceAccountName",
        "termination_grace_period_seconds": "terminationGracePeriodSeconds",
    },
):
    """Desired content of a pod: containers, volumes and the settings for scheduling, networking and shutdown."""

    active_deadline_seconds: int | None = None
    """Seconds, counted from the pod's start time, after which the system kills it and marks it failed. Positive; no
    limit if absent. Format: int64.
    """
    containers: list[V1Container]
    """Containers to run side by side, at least one. None can be added or removed later."""
    dns_policy: str | None = None
    """`ClusterFirst` resolves through the cluster's DNS service, `Default` through the node's resolver settings.
    Defaults to `ClusterFirst`.
    """
    host_ipc: bool | None = None
    """Shares the node's IPC namespace with the containers. Defaults to `false`."""
    host_network: bool | None = None
    """Uses the node's network and address instead of a private one, so ports may clash. Defaults to `false`."""
    host_pid: bool | None = None
    """Lets containers see and signal the node's processes. Defaults to `false`."""
    hostname: str | None = None
    """Host name seen inside the pod, a DNS label. If absent, the pod's own name is used."""
    image_pull_secrets: list[V1LocalObjectReference] | None = None
    """Secrets with registry credentials, from the same namespace, for pulling this pod's images. If absent, the service
    account's secrets are taken.
    """
    node_name: str | None = None
    """Node that runs the pod, normally filled in by the scheduler. Set on creation, it bypasses scheduling."""
    node_selector: dict[str, str] | None = None
    """Labels that a node must carry, all with the given values, to be eligible. If absent, any node may be chosen."""
    restart_policy: str | None = None
    """Which exited containers are restarted on the same node: all (`Always`), failed ones (`OnFailure`) or none
    (`Never`). Defaults to `Always`.
    """
    security_context: V1PodSecurityContext | None = None
    """Security settings for the whole pod. If absent, the defaults of its members apply."""
    service_account: str | None = None
    """Former name of `serviceAccountName`, deprecated but still accepted and filled in."""
    service_account_name: str | None = None
    """Service account whose token the containers use to access the API server. If absent, admission fills in
    `default`.
    """
    subdomain: str | None = None
    """Subdomain in the pod's DNS name `hostname.subdomain.namespace.svc.domain`; resolves if a headless service of that
    name exists. If absent, the pod has no such name.
    """
    termination_grace_period_seconds: int | None = None
    """Seconds between the stop signal and the forced kill on deletion; `0` kills at once. Defaults to 30. Format:
    int64.
    """
    volumes: list[V1Volume] | None = None
    """Volumes that the containers may mount, with distinct names."""
