"""What a watch has given so far, so that nothing is given twice and a new list becomes its differences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .object_metadata import identity_of, is_later_version, object_key
from .watch_event import WatchEvent


class KnownObjects:
    """By their names; only what tells them apart is kept of those that the caller knows."""

    def __init__(self, objects: Iterable[Any] | None) -> None:
        #: Whether these are all objects that exist; not so where a watch started at a version of the caller's.
        self._complete = objects is not None
        self._objects: dict[str, Any] = {object_key(each): each for each in objects or ()}

    def accept(self, event: WatchEvent[Any]) -> Iterator[WatchEvent[Any]]:
        """Take in a change that the server reports; gives what is new of it."""
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
        """Take in everything that exists; gives the difference to what was known."""
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
    """Whether two objects of one name are different ones: the first was deleted before the second was created."""
    before, after = identity_of(known).uid, identity_of(obj).uid
    return bool(before and after and before != after)


def _is_later(obj: Any, known: Any) -> bool:
    return is_later_version(identity_of(obj).resource_version, identity_of(known).resource_version)
