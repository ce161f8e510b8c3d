"""Creating objects from files and dicts; quantities, durations, metrics, retries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.kubernetes.create_objects import (
    FailToCreateError,
    create_from_dict,
    create_from_directory,
    create_from_yaml,
)
from ..runtime.kubernetes.duration import format_duration, parse_duration
from ..runtime.kubernetes.keepalive import tcp_keepalive_socket_options
from ..runtime.kubernetes.retry_calls import (
    DEFAULT_BACKOFF,
    DEFAULT_RETRY,
    DEFAULT_RETRY_AFTER_BACKOFF,
    Backoff,
    is_conflict,
    is_retry_after_response,
    is_too_many_requests,
    on_error,
    on_retry_after_error,
    retry_after_backoff,
    retry_after_max_retries,
    retry_after_seconds,
    retry_on_conflict,
)
from ..runtime.lazy import submodules
from ..runtime.quantity import format_quantity, parse_quantity
from .metrics import get_nodes_metrics, get_pods_metrics, get_pods_metrics_in_all_namespaces

__all__ = [
    "DEFAULT_BACKOFF",
    "DEFAULT_RETRY",
    "DEFAULT_RETRY_AFTER_BACKOFF",
    "Backoff",
    "FailToCreateError",
    "create_from_dict",
    "create_from_directory",
    "create_from_yaml",
    "format_duration",
    "format_quantity",
    "get_nodes_metrics",
    "get_pods_metrics",
    "get_pods_metrics_in_all_namespaces",
    "is_conflict",
    "is_retry_after_response",
    "is_too_many_requests",
    "on_error",
    "on_retry_after_error",
    "parse_duration",
    "parse_quantity",
    "retry_after_backoff",
    "retry_after_max_retries",
    "retry_after_seconds",
    "retry_on_conflict",
    "tcp_keepalive_socket_options",
]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
