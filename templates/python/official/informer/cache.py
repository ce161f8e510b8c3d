"""Local copies of objects that stay up to date."""

from __future__ import annotations

from ..runtime.kubernetes.shared_informer import ObjectCache

__all__ = ["ObjectCache"]
