"""The client of any kind of object."""

from __future__ import annotations

from ..runtime.kubernetes.dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance

__all__ = ["DynamicClient", "Resource", "ResourceField", "ResourceInstance"]
