"""Access to any kind of object, in an event loop."""

from __future__ import annotations

from ...runtime.kubernetes.aio_dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance

__all__ = ["DynamicClient", "Resource", "ResourceField", "ResourceInstance"]
