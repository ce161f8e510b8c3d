"""Local copies of objects that stay up to date."""

from __future__ import annotations

from ..runtime.errors import ApiException
from ..runtime.kubernetes import shared_informer
from ..runtime.kubernetes.official_watch import Watch
from ..runtime.kubernetes.shared_informer import ADDED, BOOKMARK, DELETED, ERROR, MODIFIED, ObjectCache


class SharedInformer(shared_informer.SharedInformer):
    """Keeps a local copy of the objects of an API method, and reports their changes, in its own thread."""

    def _new_watch(self) -> Watch:
        # Tests of programs replace the class in this module.
        return Watch()


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
