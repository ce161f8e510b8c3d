"""In an event loop: any kind of object, also one that the document does not have."""

from __future__ import annotations

from ...runtime.kubernetes.aio_dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance

__all__ = ["DynamicClient", "Resource", "ResourceField", "ResourceInstance"]
