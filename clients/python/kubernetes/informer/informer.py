"""Local copies of objects that stay up to date."""

from __future__ import annotations

from ..runtime.errors import ApiException
from ..runtime.kubernetes.official_watch import Watch
from ..runtime.kubernetes.shared_informer import ADDED, BOOKMARK, DELETED, ERROR, MODIFIED, ObjectCache, SharedInformer

__all__ = [
    "ADDED",
    "BOOKMARK",
    "DELETED",
    "ERROR",
    "MODIFIED",
    "ApiException",
    "ObjectCache",
    "SharedInformer",
    "Watch",
]
