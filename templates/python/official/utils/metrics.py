"""Resource usage of nodes and pods, from the cluster's metrics server."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..runtime.client import Client

METRICS_API_GROUP = "metrics.k8s.io"
METRICS_API_VERSION = "v1beta1"


def get_nodes_metrics(api_client: Client) -> Any:
    """The usage of each node, as the server's list.

    Raises:
        ApiException: If the cluster has no metrics server.
    """
    api = _api(api_client)
    return api.list_cluster_custom_object(group=METRICS_API_GROUP, version=METRICS_API_VERSION, plural="nodes")


def get_pods_metrics(api_client: Client, namespace: str, label_selector: str | None = None) -> Any:
    """The usage of each pod in a namespace, as the server's list.

    Args:
        api_client: The client to use.
        namespace: Name of the namespace.
        label_selector: Selects pods.

    Raises:
        ValueError: If the namespace is missing.
        ApiException: If the cluster has no metrics server.
    """
    if not namespace:
        raise ValueError("namespace parameter is required")
    selector: dict[str, Any] = {"label_selector": label_selector} if label_selector else {}
    api = _api(api_client)
    return api.list_namespaced_custom_object(
        group=METRICS_API_GROUP, version=METRICS_API_VERSION, namespace=namespace, plural="pods", **selector
    )


def get_pods_metrics_in_all_namespaces(
    api_client: Client, namespaces: Iterable[str], label_selector: str | None = None
) -> dict[str, Any]:
    """The usage of pods in several namespaces, by namespace.

    If a request fails, the list is replaced by a dict with ``kind`` ``Error`` and the message as ``error``.
    """
    found: dict[str, Any] = {}
    for each in namespaces:
        try:
            found[each] = get_pods_metrics(api_client, each, label_selector)
        except Exception as error:
            found[each] = {"kind": "Error", "error": str(error)}
    return found


def _api(api_client: Client) -> Any:
    # Most programs that import the package need no metrics.
    from ..client.api import custom_objects_api

    return custom_objects_api.CustomObjectsApi(api_client)


__all__ = [
    "METRICS_API_GROUP",
    "METRICS_API_VERSION",
    "get_nodes_metrics",
    "get_pods_metrics",
    "get_pods_metrics_in_all_namespaces",
]
