"""Resource usage of nodes and pods, from the cluster's metrics server."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..client import Client
from ..operation import Operation

METRICS_API_GROUP = "metrics.k8s.io"
METRICS_API_VERSION = "v1beta1"

_base = f"/apis/{METRICS_API_GROUP}/{METRICS_API_VERSION}"
_nodes: Operation[Any] = Operation(id="listNodeMetrics", method="GET", path=f"{_base}/nodes")
_pods: Operation[Any] = Operation(id="listPodMetrics", method="GET", path=f"{_base}/namespaces/{{namespace}}/pods")


def get_nodes_metrics(api_client: Client) -> Any:
    """The usage of each node, as the server's list.

    Raises:
        ApiException: If the cluster has no metrics server.
    """
    return api_client.call(_nodes, {}, {})


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
        raise ValueError("namespace is missing")
    query = {"labelSelector": label_selector} if label_selector else {}
    return api_client.call(_pods, {"namespace": namespace}, {"_query": query})


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
