"""Local copies of objects that stay up to date."""

from __future__ import annotations

from ..runtime.kubernetes.informer import Informer, ObjectStore

__all__ = ["Informer", "ObjectStore"]
