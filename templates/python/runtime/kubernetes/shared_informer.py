"""``SharedInformer`` with the interface of the official client."""

from __future__ import annotations

import builtins
import threading
from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import Any, Final

from ..errors import ApiException
from .captured_call import capture
from .informer import Informer, ObjectStore
from .item_of import item_of
from .object_metadata import get, object_key
from .official_watch import Watch
from .watch_event import WatchEvent, WatchState
from .watch_stream import watch, watch_session

ADDED: Final = "ADDED"
MODIFIED: Final = "MODIFIED"
DELETED: Final = "DELETED"
BOOKMARK: Final = "BOOKMARK"
ERROR: Final = "ERROR"


class ObjectCache:
    """The last known state of objects."""

    def __init__(self, key_func: Callable[[Any], str] | None = None, *, store: ObjectStore[Any] | None = None) -> None:
        """Create one.

        Args:
            key_func: Returns an object's key. Default: ``namespace/name``, or only the name.
            store: What it shows; by default, nothing.
        """
        self._key_of = key_func or object_key
        self._store = _store_by(self._key_of) if store is None else store

    def list(self) -> builtins.list[Any]:
        """All objects."""
        return self._store.list()

    def list_keys(self) -> builtins.list[str]:
        """Keys of all objects: ``namespace/name``, or only the name if there is no namespace."""
        return self._store.index_values("key")

    # Private names of the official client that programs call.

    def _put(self, obj: Any) -> None:
        self._store.put(obj)

    def _remove(self, obj: Any) -> None:
        self._store.remove(obj)

    def _replace_all(self, objects: Iterable[Any]) -> None:
        for each in self._store.list():
            self._store.remove(each)
        for each in objects:
            self._store.put(each)

    def get(self, obj: Any) -> Any:
        """The stored object of the same name; None if there is none."""
        return self.get_by_key(self._key_of(obj))

    def get_by_key(self, key: str) -> Any:
        """The object of a key; None if there is none."""
        found = self._store.by_index("key", key)
        return found[0] if found else None


class SharedInformer:
    """Keeps a local copy of the objects of an API method, and reports their changes, in its own thread.

    Args:
        list_func: A method such as ``CoreV1Api().list_namespaced_pod``.
        namespace: Its argument ``namespace``; None if it takes none.
        resync_period: How often to call the ``MODIFIED`` handlers for every object, changed or not, in seconds.
        label_selector: Selects objects.
        field_selector: Selects objects.
        key_func: Returns an object's key in the cache.
    """

    def __init__(
        self,
        list_func: Callable[..., Any],
        namespace: str | None = None,
        resync_period: float = 0,
        label_selector: str | None = None,
        field_selector: str | None = None,
        key_func: Callable[[Any], str] | None = None,
    ) -> None:
        self._list_func = list_func
        arguments: dict[str, Any] = {
            "namespace": namespace,
            "label_selector": label_selector,
            "field_selector": field_selector,
        }
        self._arguments = {name: value for name, value in arguments.items() if value is not None}
        self._lock = threading.Lock()
        self._handlers: dict[str, list[Callable[[Any], Any]]] = {
            name: [] for name in (ADDED, MODIFIED, DELETED, BOOKMARK, ERROR)
        }
        key_of = key_func or object_key
        self._informer: Informer[Any] = Informer(
            self._watch,
            indexers=_by_key(key_of),
            resync_period=resync_period,
            on_error=lambda error: self._fire(ERROR, error),
            persistent=True,
        )
        self._informer.on(
            add=lambda obj: self._fire(ADDED, obj),
            update=lambda obj, _: self._fire(MODIFIED, obj),
            delete=lambda obj: self._fire(DELETED, obj),
        )
        self._cache = ObjectCache(key_of, store=self._informer.store)
        self._current: Watch | None = None
        self._continue_after: str | None = None
        """The version after which the next call of a function that is not an API method continues."""
        self._has_expired = False
        """Whether the server has refused that version since the last event."""

    @property
    def cache(self) -> ObjectCache:
        """The local copy."""
        return self._cache

    def add_event_handler(self, event_type: str, handler: Callable[[Any], Any]) -> None:
        """Call a function with the object of every event of a type; for ``ERROR``, with the error."""
        with self._lock:
            self._of_type(event_type).append(handler)

    def remove_event_handler(self, event_type: str, handler: Callable[[Any], Any]) -> None:
        """Remove a handler."""
        with self._lock:
            handlers = self._of_type(event_type)
            if handler in handlers:
                handlers.remove(handler)

    def start(self) -> None:
        """Start without waiting."""
        self._informer.begin()

    def stop(self) -> None:
        """Stop."""
        self._informer.stop()

    # Private names of the official client that programs read.

    @property
    def _resource_version(self) -> str | None:
        return None if self._current is None else self._current.resource_version

    @property
    def _thread(self) -> threading.Thread | None:
        return self._informer.thread

    @property
    def _stop_event(self) -> threading.Event:
        return self._informer.stopping

    def _new_watch(self) -> Watch:
        return Watch()

    def _watch(self, **options: Any) -> Iterator[WatchEvent[Any]]:
        self._current = watcher = self._new_watch()
        call = capture(self._list_func, (), self._arguments)
        if call is None:
            return self._watch_callable(watcher, **options)
        item = item_of(call.operation.type_of(200))
        session = watch_session(call.operation, lambda: item, call.params, {**call.options, **options})
        watcher.begin(session)
        return watch(call.client, call.operation, session)

    def _watch_callable(
        self, watcher: Watch, *, _known: Iterable[Any] | None, _on_state_change: Callable[[WatchState], None]
    ) -> Iterator[WatchEvent[Any]]:
        """Like a watch of an API method, with a function whose calls are lists and watches."""
        if self._continue_after is None:
            listed = self._list_func(**self._arguments)
            items = list(get(listed, "items", "items") or ())
            keys = {object_key(each) for each in items}
            yield from (WatchEvent(DELETED, each) for each in _known or () if object_key(each) not in keys)
            # Of an object that is there already, this is a modification.
            yield from (WatchEvent(ADDED, each) for each in items)
            self._continue_after = (
                get(get(listed, "metadata", "metadata"), "resource_version", "resourceVersion") or "0"
            )
        _on_state_change(WatchState("connecting", self._continue_after))
        try:
            for event in watcher.stream(self._list_func, resource_version=self._continue_after, **self._arguments):
                self._has_expired = False
                if event["type"] == BOOKMARK:
                    self._fire(BOOKMARK, event.get("raw_object", event["object"]))
                else:
                    yield WatchEvent(event["type"], event["object"])
        except ApiException as error:
            if error.status != HTTPStatus.GONE:
                raise
            self._continue_after = None
            if self._has_expired:
                raise
            self._has_expired = True
        else:
            self._continue_after = watcher.resource_version or self._continue_after

    def _of_type(self, event_type: str) -> list[Callable[[Any], Any]]:
        if event_type not in self._handlers:
            raise ValueError(f"unknown event type {event_type!r}: use one of {', '.join(sorted(self._handlers))}")
        return self._handlers[event_type]

    def _fire(self, event_type: str, obj: Any) -> None:
        with self._lock:
            handlers = list(self._handlers[event_type])
        for handler in handlers:
            try:
                handler(obj)
            except Exception as error:
                # A failure of an error handler is not passed to that handler.
                if event_type != ERROR:
                    self._fire(ERROR, error)


def _by_key(key_of: Callable[[Any], str]) -> dict[str, Callable[[Any], Iterable[str]]]:
    return {"key": lambda obj: [key_of(obj)]}


def _store_by(key_of: Callable[[Any], str]) -> ObjectStore[Any]:
    return ObjectStore(_by_key(key_of))
