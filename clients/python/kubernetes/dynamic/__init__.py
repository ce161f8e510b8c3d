"""Access to any kind of object, including those that the document does not declare."""

from __future__ import annotations

from ..runtime.kubernetes.dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance
from ..runtime.kubernetes.dynamic_client import ResourceList as EagerDiscoverer
from ..runtime.kubernetes.dynamic_client import ResourceList as LazyDiscoverer

__all__ = ["DynamicClient", "EagerDiscoverer", "LazyDiscoverer", "Resource", "ResourceField", "ResourceInstance"]
