"""Resource usage of nodes and pods."""

from __future__ import annotations

from ..runtime.kubernetes.metrics import (
    METRICS_API_GROUP,
    METRICS_API_VERSION,
    get_nodes_metrics,
    get_pods_metrics,
    get_pods_metrics_in_all_namespaces,
)

__all__ = [
    "METRICS_API_GROUP",
    "METRICS_API_VERSION",
    "get_nodes_metrics",
    "get_pods_metrics",
    "get_pods_metrics_in_all_namespaces",
]
