"""A local copy of objects that stays up to date, in its own thread."""

from __future__ import annotations

import builtins
import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, TypeVar

from ..longest_wait import LONGEST_WAIT
from .object_metadata import identity_of, object_key
from .watch_event import WatchEvent, WatchState
from .watch_session import backoff_delay

T = TypeVar("T")
Indexer = Callable[[Any], Iterable[str]]

_logger = logging.getLogger(__name__)


class ObjectStore(Generic[T]):
    """The last known state of objects, read without a request to the server. Do not modify the returned objects."""

    def __init__(self, indexers: dict[str, Callable[[T], Iterable[str]]] | None = None) -> None:
        self._lock = threading.Lock()
        self._objects: dict[str, T] = {}
        self._indexers: dict[str, Callable[[T], Iterable[str]]] = {"namespace": _by_namespace, **(indexers or {})}
        self._indexes: dict[str, dict[str, dict[str, T]]] = {name: {} for name in self._indexers}

    def __len__(self) -> int:
        return len(self._objects)

    def get(self, name: str, namespace: str | None = None) -> T | None:
        """The object of a name; pass the namespace for kinds that have one."""
        return self._objects.get(f"{namespace}/{name}" if namespace else name)

    def list(self) -> builtins.list[T]:
        """All objects."""
        with self._lock:
            return [*self._objects.values()]

    def by_index(self, index: str, value: str) -> builtins.list[T]:
        """The objects that have a value in an index. Every store has the index ``namespace``."""
        with self._lock:
            return [*self._index(index).get(value, {}).values()]

    def index_values(self, index: str) -> builtins.list[str]:
        """All values of an index."""
        with self._lock:
            return [*self._index(index)]

    def put(self, obj: T) -> T | None:
        """Add an object; returns the previous one."""
        with self._lock:
            key = object_key(obj)
            before = self._take(key)
            self._objects[key] = obj
            for name, indexer in self._indexers.items():
                for value in indexer(obj):
                    self._indexes[name].setdefault(value, {})[key] = obj
            return before

    def remove(self, obj: T) -> T | None:
        """Remove an object; returns it."""
        with self._lock:
            return self._take(object_key(obj))

    def _take(self, key: str) -> T | None:
        obj = self._objects.pop(key, None)
        if obj is not None:
            for index in self._indexes.values():
                # Not by calling the indexer: if someone modified the object, its result may differ by now.
                for value in [value for value, found in index.items() if found.pop(key, None) is not None]:
                    if not index[value]:
                        del index[value]
        return obj

    def _index(self, name: str) -> dict[str, dict[str, T]]:
        if name not in self._indexes:
            raise KeyError(f'the store has no index "{name}"')
        return self._indexes[name]


def _by_namespace(obj: Any) -> list[str]:
    namespace = identity_of(obj).namespace
    return [namespace] if namespace else []


class Informer(Generic[T]):
    """Keeps a local copy of the objects of a watch, and reports their changes.

    Args:
        watch: A function that takes ``_known`` and ``_on_state_change`` and returns a watch:
            ``lambda **options: api.watch_namespaced_pod("default", **options)``.
        indexers: Functions that return the values under which an object can be looked up.
        resync_period: How often to call ``update`` for every object, changed or not, in seconds. Default:
                    never.
        on_error: Called with errors of handlers and with failures that restart the watch. Default: logs.
        on_state_change: Called whenever the state of the watch changes.
        persistent: Retry even if the first watch fails.

    Example:
        ``pods = Informer(lambda **options: api.watch_namespaced_pod("default", **options))``,
        ``pods.start()``, ``pods.store.get("web-0", "default")``
    """

    def __init__(
        self,
        watch: Callable[..., Iterator[WatchEvent[T]]],
        *,
        indexers: dict[str, Callable[[T], Iterable[str]]] | None = None,
        resync_period: float = 0,
        on_error: Callable[[BaseException], None] | None = None,
        on_state_change: Callable[[WatchState], None] | None = None,
        persistent: bool = False,
    ) -> None:
        self.store: ObjectStore[T] = ObjectStore(indexers)
        self._watch = watch
        self._resync_period = resync_period
        self._on_error = on_error
        self._on_state_change = on_state_change
        self._persistent = persistent
        self._handlers: list[tuple[Any, Any, Any]] = []
        # A new handler must see each object exactly once.
        self._telling = threading.RLock()
        self._synced = threading.Event()
        self._ended = threading.Event()
        self.stopping = threading.Event()
        self._failure: BaseException | None = None
        self._failures = 0
        self.thread: threading.Thread | None = None

    def __enter__(self) -> Informer[T]:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def has_synced(self) -> bool:
        """Whether the store has held a complete list since the start."""
        return self._synced.is_set() and self._failure is None

    def start(self, timeout: float | None = None) -> None:
        """Start, and wait until the store holds all existing objects.

        Raises an error, and stops the informer, if the first list cannot be had. Later failures do not stop it.
        """
        self.begin()
        if not self._synced.wait(timeout):
            raise TimeoutError("the informer has not received the complete list in time")
        if self._failure is not None:
            raise self._failure

    def begin(self) -> None:
        """Start without waiting."""
        if self.thread is None:
            self.thread = threading.Thread(target=self._run, name="informer", daemon=True)
            self.thread.start()

    def stop(self) -> None:
        """Stop. A connection that waits for the server is released with the next event."""
        self.stopping.set()

    def on(
        self,
        *,
        add: Callable[[T], Any] | None = None,
        update: Callable[[T, T], Any] | None = None,
        delete: Callable[[T], Any] | None = None,
    ) -> Callable[[], None]:
        """Add handlers. Returns a function that removes them.

        Existing objects are reported as added. ``update`` receives the object and its previous state, ``delete`` the
        last known state. If a handler raises, nothing else is affected.
        """
        handlers = (add, update, delete)
        with self._telling:
            self._handlers.append(handlers)
            for obj in self.store.list():
                self._call(add, obj)
        return lambda: self._handlers.remove(handlers)

    def _run(self) -> None:
        if self._resync_period > 0:
            threading.Thread(target=self._resync, name="informer-resync", daemon=True).start()
        try:
            while not self.stopping.is_set():
                self._follow()
        except Exception as error:
            self._failure = error
        finally:
            self.stopping.set()
            self._synced.set()
            self._ended.set()

    def _follow(self) -> None:
        """One watch, from its list to whatever ends it. Raises only errors that prevent the informer from starting."""
        known = self.store.list() if self._synced.is_set() else None
        try:
            for event in self._watch(_known=known, _on_state_change=self._note):
                if self.stopping.is_set():
                    return
                self._apply(event)
        except Exception as error:
            if not (self._synced.is_set() or self._persistent):
                raise
            self._report(error)
            self._failures += 1
            self.stopping.wait(backoff_delay(self._failures, {}))

    def _note(self, state: WatchState) -> None:
        if state.state == "watching":
            self._failures = 0
        # A watch connects after its whole list has been consumed.
        if state.state == "connecting":
            self._synced.set()
        if self._on_state_change is not None:
            self._on_state_change(state)

    def _apply(self, event: WatchEvent[T]) -> None:
        with self._telling:
            if event.type == "DELETED":
                self.store.remove(event.object)
                self._tell(2, event.object)
                return
            before = self.store.put(event.object)
            if before is None:
                self._tell(0, event.object)
            else:
                self._tell(1, event.object, before)

    def _resync(self) -> None:
        while not self.stopping.wait(min(self._resync_period, LONGEST_WAIT)):
            with self._telling:
                for obj in self.store.list():
                    self._tell(1, obj, obj)

    def _tell(self, which: int, *arguments: T) -> None:
        for handlers in list(self._handlers):
            self._call(handlers[which], *arguments)

    def _call(self, handler: Any, *arguments: Any) -> None:
        if handler is None:
            return
        try:
            handler(*arguments)
        except Exception as error:
            self._report(error)

    def _report(self, error: BaseException) -> None:
        if self._on_error is not None:
            self._on_error(error)
        else:
            _logger.error("an informer's watch or handler failed: %s: %s", type(error).__name__, error)
