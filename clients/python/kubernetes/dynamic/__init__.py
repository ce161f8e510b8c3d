"""Access to any kind of object, including those that the document does not declare."""

from __future__ import annotations

from ..runtime.kubernetes.dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance

__all__ = ["DynamicClient", "Resource", "ResourceField", "ResourceInstance"]
