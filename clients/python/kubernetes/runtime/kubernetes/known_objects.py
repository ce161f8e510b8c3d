"""The objects that a watch has returned so far. Prevents duplicates and turns a new list into differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .object_metadata import identity_of, is_later_version, object_key
from .watch_event import WatchEvent


class KnownObjects:
    """By key. Of objects that the caller knows, only their identity and version are kept."""

    def __init__(self, objects: Iterable[Any] | None) -> None:
        #: Whether these are all existing objects; false if the watch started at a version chosen by the caller.
        self._complete = objects is not None
        self._objects: dict[str, Any] = {object_key(each): each for each in objects or ()}

    def accept(self, event: WatchEvent[Any]) -> Iterator[WatchEvent[Any]]:
        """Apply a change that the server reports; returns the resulting events."""
        obj = event.object
        key = object_key(obj)
        known = self._objects.get(key)
        if event.type == "DELETED":
            if not (self._complete if known is None else _is_another(known, obj)):
                self._objects.pop(key, None)
                yield event
            return
        if known is not None and not _is_another(known, obj) and not _is_later(obj, known):
            return
        self._objects[key] = obj
        if known is not None and _is_another(known, obj):
            yield from _recreated(known, obj)
        else:
            added = known is None and (self._complete or event.type == "ADDED")
            yield WatchEvent("ADDED" if added else "MODIFIED", obj)

    def replace(self, objects: list[Any]) -> Iterator[WatchEvent[Any]]:
        """Replace the objects with a complete list; returns the differences as events."""
        before, self._objects = self._objects, {object_key(each): each for each in objects}
        self._complete = True
        for key, known in before.items():
            if key not in self._objects:
                yield WatchEvent("DELETED", known)
        for key, obj in list(self._objects.items()):
            known = before.get(key)
            if known is None:
                yield WatchEvent("ADDED", obj)
            elif _is_another(known, obj):
                yield from _recreated(known, obj)
            elif identity_of(known).resource_version != identity_of(obj).resource_version:
                yield WatchEvent("MODIFIED", obj)


def _recreated(before: Any, after: Any) -> Iterator[WatchEvent[Any]]:
    yield WatchEvent("DELETED", before)
    yield WatchEvent("ADDED", after)


def _is_another(known: Any, obj: Any) -> bool:
    """Whether two objects of the same name are different ones: the first was deleted before the second was created."""
    before, after = identity_of(known).uid, identity_of(obj).uid
    return bool(before and after and before != after)


def _is_later(obj: Any, known: Any) -> bool:
    return is_later_version(identity_of(obj).resource_version, identity_of(known).resource_version)
