"""Local copies of objects that stay up to date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.kubernetes.informer import Informer, ObjectStore
from ..runtime.lazy import submodules
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

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
