"""A local copy of objects that stays up to date, with a thread of its own."""

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
    """Objects as they were last seen, to be read without asking the server. Do not change what it gives."""

    def __init__(self, indexers: dict[str, Callable[[T], Iterable[str]]] | None = None) -> None:
        self._lock = threading.Lock()
        self._objects: dict[str, T] = {}
        self._indexers: dict[str, Callable[[T], Iterable[str]]] = {"namespace": _by_namespace, **(indexers or {})}
        self._indexes: dict[str, dict[str, dict[str, T]]] = {name: {} for name in self._indexers}

    def __len__(self) -> int:
        return len(self._objects)

    def get(self, name: str, namespace: str | None = None) -> T | None:
        """The object of a name; of a namespace, where its kind lives in some."""
        return self._objects.get(f"{namespace}/{name}" if namespace else name)

    def list(self) -> builtins.list[T]:
        """All objects."""
        with self._lock:
            return [*self._objects.values()]

    def by_index(self, index: str, value: str) -> builtins.list[T]:
        """The objects that have a value in an index; ``namespace`` is one that every store has."""
        with self._lock:
            return [*self._index(index).get(value, {}).values()]

    def index_values(self, index: str) -> builtins.list[str]:
        """All values of an index."""
        with self._lock:
            return [*self._index(index)]

    def put(self, obj: T) -> T | None:
        """Take in an object; gives the one that was there before."""
        with self._lock:
            key = object_key(obj)
            before = self._take(key)
            self._objects[key] = obj
            for name, indexer in self._indexers.items():
                for value in indexer(obj):
                    self._indexes[name].setdefault(value, {})[key] = obj
            return before

    def remove(self, obj: T) -> T | None:
        """Forget an object; gives the one that was there."""
        with self._lock:
            return self._take(object_key(obj))

    def _take(self, key: str) -> T | None:
        obj = self._objects.pop(key, None)
        if obj is not None:
            for index in self._indexes.values():
                # Not by the indexer: it may say something else by now, if someone changed the object.
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
    """Keeps a copy of what a watch sees, and tells of its changes.

    Args:
        watch: A function that takes ``_known`` and ``_on_state_change``, and gives a watch's events:
            ``lambda **options: api.watch_namespaced_pod("default", **options)``.
        indexers: Ways to find objects by something in them.
        resync_period: Call ``update`` for every object, changed or not, as often as this, in seconds; never unless
                    given.
        on_error: Told what handlers raise, and what ended a watch, which then begins anew; logged unless given.
        on_state_change: Told what the watch is doing.
        persistent: Try again also where the first watch cannot begin.

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
        # Whoever begins to listen is told of each object once.
        self._telling = threading.RLock()
        self._synced = threading.Event()
        self._ended = threading.Event()
        self._stopping = threading.Event()
        self._failure: BaseException | None = None
        self._failures = 0
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Informer[T]:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def has_synced(self) -> bool:
        """Whether the store has held everything that existed at some moment since the start."""
        return self._synced.is_set() and self._failure is None

    def start(self, timeout: float | None = None) -> None:
        """Begin, and wait until the store holds everything that exists.

        Raises what keeps it from being had, and the informer stops then; later failures do not stop it.
        """
        self.begin()
        if not self._synced.wait(timeout):
            raise TimeoutError("the informer has not seen everything yet")
        if self._failure is not None:
            raise self._failure

    def begin(self) -> None:
        """Begin, and wait for nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="informer", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Do nothing any more. A connection that waits for the server is let go of with the next event."""
        self._stopping.set()

    def on(
        self,
        *,
        add: Callable[[T], Any] | None = None,
        update: Callable[[T, T], Any] | None = None,
        delete: Callable[[T], Any] | None = None,
    ) -> Callable[[], None]:
        """Be told of changes, from now on and until the function that this gives is called.

        What exists is told as added. ``update`` gets the object and what it was before, ``delete`` the object as it was
        last known. A handler that raises harms nothing else.
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
            while not self._stopping.is_set():
                self._follow()
        except Exception as error:
            self._failure = error
        finally:
            self._stopping.set()
            self._synced.set()
            self._ended.set()

    def _follow(self) -> None:
        """One watch, from a list to whatever ends it. Raises only what keeps the informer from ever having begun."""
        known = self.store.list() if self._synced.is_set() else None
        try:
            for event in self._watch(_known=known, _on_state_change=self._note):
                if self._stopping.is_set():
                    return
                self._apply(event)
        except Exception as error:
            if not (self._synced.is_set() or self._persistent):
                raise
            self._report(error)
            self._failures += 1
            self._stopping.wait(backoff_delay(self._failures, {}))

    def _note(self, state: WatchState) -> None:
        if state.state == "watching":
            self._failures = 0
        # A watch connects when all that it listed has been taken from it.
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
        while not self._stopping.wait(min(self._resync_period, LONGEST_WAIT)):
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
