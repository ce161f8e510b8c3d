"""Access to any kind of object, in an event loop."""

from __future__ import annotations

from ...runtime.kubernetes.aio_dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as EagerDiscoverer
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as LazyDiscoverer

__all__ = ["DynamicClient", "EagerDiscoverer", "LazyDiscoverer", "Resource", "ResourceField", "ResourceInstance"]
