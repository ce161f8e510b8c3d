"""Access to any kind of object, including those that the document does not declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.kubernetes.dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance
from ..runtime.kubernetes.dynamic_client import ResourceList as EagerDiscoverer
from ..runtime.kubernetes.dynamic_client import ResourceList as LazyDiscoverer
from ..runtime.lazy import submodules

__all__ = ["DynamicClient", "EagerDiscoverer", "LazyDiscoverer", "Resource", "ResourceField", "ResourceInstance"]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
