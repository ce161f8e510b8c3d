"""Access to any kind of object, in an event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.aio_dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as EagerDiscoverer
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as LazyDiscoverer
from ...runtime.lazy import submodules

__all__ = ["DynamicClient", "EagerDiscoverer", "LazyDiscoverer", "Resource", "ResourceField", "ResourceInstance"]

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
