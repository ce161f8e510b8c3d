"""Local copies of objects that stay up to date."""

from __future__ import annotations

from ..runtime.kubernetes.object_metadata import object_key as _meta_namespace_key
from ..runtime.kubernetes.shared_informer import ObjectCache

__all__ = ["ObjectCache", "_meta_namespace_key"]
