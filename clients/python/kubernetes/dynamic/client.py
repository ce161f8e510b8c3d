"""The client for any kind of object."""

from __future__ import annotations

from ..runtime.errors import ApiException
from ..runtime.kubernetes.dynamic_client import DynamicClient, Resource, ResourceField, ResourceInstance

__all__ = ["ApiException", "DynamicClient", "Resource", "ResourceField", "ResourceInstance"]
