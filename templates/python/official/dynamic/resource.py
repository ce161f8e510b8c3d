"""Kinds and objects of the dynamic client."""

from __future__ import annotations

from ..runtime.kubernetes.dynamic_client import Resource, ResourceField, ResourceInstance

__all__ = ["Resource", "ResourceField", "ResourceInstance"]
