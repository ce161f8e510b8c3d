"""The client for any kind of object."""

from __future__ import annotations

from ...runtime.errors import ApiException
from ...runtime.kubernetes.aio_dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as EagerDiscoverer
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as LazyDiscoverer

__all__ = [
    "ApiException",
    "DynamicClient",
    "EagerDiscoverer",
    "LazyDiscoverer",
    "Resource",
    "ResourceField",
    "ResourceInstance",
]
