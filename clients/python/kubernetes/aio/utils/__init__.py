"""Creating objects from files and dicts, and retries, in an event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.aio_create_objects import create_from_dict, create_from_yaml, create_from_yaml_single_item
from ...runtime.kubernetes.create_objects import FailToCreateError
from ...runtime.kubernetes.retry_calls import (
    DEFAULT_BACKOFF,
    DEFAULT_RETRY,
    DEFAULT_RETRY_AFTER_BACKOFF,
    Backoff,
    is_conflict,
    is_retry_after_response,
    is_too_many_requests,
    retry_after_backoff,
    retry_after_max_retries,
    retry_after_seconds,
)
from ...runtime.kubernetes.retry_calls import on_error_async as on_error
from ...runtime.kubernetes.retry_calls import on_retry_after_error_async as on_retry_after_error
from ...runtime.kubernetes.retry_calls import retry_on_conflict_async as retry_on_conflict
from ...runtime.lazy import submodules

__all__ = [
    "DEFAULT_BACKOFF",
    "DEFAULT_RETRY",
    "DEFAULT_RETRY_AFTER_BACKOFF",
    "Backoff",
    "FailToCreateError",
    "create_from_dict",
    "create_from_yaml",
    "create_from_yaml_single_item",
    "is_conflict",
    "is_retry_after_response",
    "is_too_many_requests",
    "on_error",
    "on_retry_after_error",
    "retry_after_backoff",
    "retry_after_max_retries",
    "retry_after_seconds",
    "retry_on_conflict",
]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
