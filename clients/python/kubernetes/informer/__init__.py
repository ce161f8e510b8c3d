"""Local copies of objects that stay up to date."""

from __future__ import annotations

from ..runtime.kubernetes.informer import Informer, ObjectStore
from .informer import ADDED, BOOKMARK, DELETED, ERROR, MODIFIED, ObjectCache, SharedInformer

__all__ = [
    "ADDED",
    "BOOKMARK",
    "DELETED",
    "ERROR",
    "MODIFIED",
    "Informer",
    "ObjectCache",
    "ObjectStore",
    "SharedInformer",
]
