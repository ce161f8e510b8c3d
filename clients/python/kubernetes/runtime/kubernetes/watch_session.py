"""One loop over a watch, independent of the driver: the state kept between connections."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from time import monotonic
from typing import Any, Literal

import msgspec
from msgspec import Raw

from ..call_options import PlainOptions, RetryOptions, Timeouts
from ..errors import ApiConnectionError, ApiException, ApiTimeoutError
from ..guards import is_dict, is_list
from ..json_reader import decode, read_text, reader_of
from ..longest_wait import LONGEST_WAIT
from ..operation import Operation
from .known_objects import KnownObjects
from .object_metadata import get, identity_of, is_later_version, set_default
from .watch_event import WatchEvent, WatchSettings, WatchState, WatchStreamError
from .watch_failure import asked_delay, error_of_event, remedy_for
from .watch_request import WatchRequest, has_query
from .watch_steps import ListPage, NextLine, OpenWatch, Steps, Wait

#: After a connection that lived this many seconds, the next may follow at once.
_GOOD_LIFETIME = 5.0
_ATTEMPTS_BEFORE_SUCCESS = 5
#: A wait longer than this would look like the end of the watch.
_MAX_RETRY_AFTER = 300.0
#: How long after the time that the caller allows the server may take to end the connection, in seconds.
_GRACE = 1.0

_Change = Literal["ADDED", "MODIFIED", "DELETED"]
_changes: dict[str, _Change] = {"ADDED": "ADDED", "MODIFIED": "MODIFIED", "DELETED": "DELETED"}


class _RawEvent(msgspec.Struct):
    type: str
    object: Raw


class WatchSession:
    """A loop that does not end by itself, unless the options say so."""

    def __init__(
        self,
        operation: Operation[Any],
        item: Callable[[], Any],
        params: Mapping[str, Any],
        settings: WatchSettings,
        call_options: PlainOptions,
    ) -> None:
        self._operation = operation
        self._item = item
        self._call_options = call_options
        self._once = settings.once
        self._deadline: float | None = None
        self._on_state = settings.on_state_change
        retry = settings.retry
        self._retry: RetryOptions = {"attempts": 1} if retry is False else retry or {}
        timeouts = call_options.get("timeouts", {})
        self._request = WatchRequest(operation, params, timeouts.get("idle"))
        self._version = self._request.start
        """Where to continue; None to list everything first."""
        self._known = KnownObjects(settings.known)
        self._opened_at: float | None = None
        self._failures = 0
        self._succeeded = False

    @property
    def version(self) -> str | None:
        """The last resource version of the watch."""
        return self._version

    def run(self) -> Steps:
        """Yields the changes, and the steps required to get them."""
        stopped = WatchState("stopped")
        seconds = self._request.seconds
        if self._once and seconds is not None:
            self._deadline = monotonic() + seconds
        try:
            while True:
                self._opened_at = None
                if self._succeeded and self._is_over():
                    return
                try:
                    if self._version is None:
                        yield from self._list()
                    yield from self._connect(self._version or "")
                except Exception as error:
                    failure = error
                else:
                    if self._once:
                        return
                    if self._is_good():
                        self._failures = 0
                        continue
                    failure = WatchStreamError("the server ended the watch before it sent anything")
                    yield from self._fail(failure)
                    continue
                yield from self._after_failure(failure)
        except Exception as error:
            stopped = WatchState("stopped", error=error)
            raise
        finally:
            # Also runs when the loop is left midway.
            self._tell(stopped)

    def _is_over(self) -> bool:
        """Whether the time that the caller allows for the whole loop has passed."""
        return self._deadline is not None and monotonic() >= self._deadline

    def _left(self) -> float | None:
        """How much of that time is left, in seconds; None if it is not limited."""
        return None if self._deadline is None else max(self._deadline - monotonic(), 0.0)

    def _list(self) -> Steps:
        self._tell(WatchState("listing"))
        query = self._request.list_query(self._succeeded)
        limit = {"limit": self._request.page_size} if has_query(self._operation, "limit") else {}
        pages: list[Any] = [(yield self._page({**query, **limit}))]
        try:
            while limit and (token := _list_metadata(pages[-1])[1]):
                # The first page settled the version; the server refuses to receive it again.
                pages.append((yield self._page({**limit, "continue": token})))
        except ApiException as error:
            # The version expired between pages. Only a list in one piece has a single version then.
            if error.status != 410:
                raise
            pages = [(yield self._page(query))]
        self._succeeded = True
        self._version = _list_metadata(pages[0])[0]
        yield from self._known.replace([item for page in pages for item in _items(page)])

    def _page(self, query: Mapping[str, Any]) -> ListPage:
        options = self._options()
        options["query"] = {**options.get("query", {}), **query}
        return ListPage(self._request.params, self._limited(options))

    def _connect(self, version: str) -> Steps:
        self._tell(WatchState("connecting", version))
        options = self._options()
        query = self._request.watch_query(version, self._retry.get("random", random.random), self._left())
        options["query"] = {**options.get("query", {}), **query}
        options["timeouts"] = {**options.get("timeouts", {}), "idle": self._request.idle}
        yield OpenWatch(self._request.params, self._limited(options))
        self._succeeded = True
        self._opened_at = monotonic()
        self._tell(WatchState("watching", version))
        while True:
            line: str | None = yield NextLine()
            if line is None:
                return
            if line.strip():
                yield from self._take(line)
            if self._deadline is not None and monotonic() >= self._deadline + _GRACE:
                return

    def _take(self, line: str) -> Steps:
        """The new events that follow from an event of the server."""
        event = _parse(line)
        if event.type == "ERROR":
            raise error_of_event(decode(bytes(event.object)), self._operation)
        obj = read_text(reader_of(self._item()), event.object)
        if not (is_dict(obj) or hasattr(obj, "__struct_fields__")):
            raise WatchStreamError("the server sent something other than a watch event")
        self._failures = 0
        version = identity_of(obj).resource_version
        if version and is_later_version(version, self._version or ""):
            self._version = version
        change = _changes.get(event.type)
        if change is not None:
            yield from self._known.accept(WatchEvent(change, obj))

    def _after_failure(self, error: Exception) -> Steps:
        remedy = remedy_for(error)
        if remedy == "throw":
            raise error
        if self._is_over():
            if self._succeeded:
                return
            raise error
        if self._is_good():
            self._failures = 0
            if isinstance(error, (ApiConnectionError, ApiTimeoutError)):
                return
        if remedy == "retry":
            yield from self._fail(error)
            return
        self._version = None
        self._failures += 1
        # The first list is immediate. Later ones wait, in case the server expires versions faster than we can follow.
        if self._failures > 1:
            yield from self._wait(backoff_delay(self._failures, self._retry), error)

    def _fail(self, error: Exception) -> Steps:
        self._failures += 1
        attempts = self._retry.get("attempts", float("inf") if self._succeeded else _ATTEMPTS_BEFORE_SUCCESS)
        if self._failures >= attempts:
            raise error
        asked = min(asked_delay(error) or 0.0, self._retry.get("max_retry_after", _MAX_RETRY_AFTER))
        yield from self._wait(max(asked, backoff_delay(self._failures, self._retry)), error)

    def _wait(self, delay: float, error: Exception) -> Steps:
        left = self._left()
        if left is not None:
            delay = min(delay, left)
        self._tell(WatchState("backing-off", delay=delay, failures=self._failures, error=error))
        yield Wait(min(delay, LONGEST_WAIT))

    def _is_good(self) -> bool:
        return self._opened_at is not None and monotonic() - self._opened_at >= _GOOD_LIFETIME

    def _options(self) -> PlainOptions:
        # One attempt per call: this loop does the retries.
        return {"accept": "application/json", **self._call_options, "retry": False}

    def _limited(self, options: PlainOptions) -> PlainOptions:
        """The options, for a call that may last as long as the loop: a server may hang, or break its promise to end."""
        left = self._left()
        if left is None:
            return options
        timeouts: Timeouts = options.get("timeouts", {})
        total = min(left + _GRACE, timeouts.get("total") or left + _GRACE)
        return {**options, "timeouts": {**timeouts, "total": total}}

    def _tell(self, state: WatchState) -> None:
        if self._on_state is not None:
            self._on_state(state)


def backoff_delay(failures: int, options: RetryOptions) -> float:
    """The wait after some consecutive failures, in seconds.

    Doubled with each one, bounded, and spread over its upper half, so that clients that failed together do not return
    together.
    """
    bound = min(options.get("base_delay", 0.8) * 2.0 ** min(max(failures - 1, 0), 30), options.get("max_delay", 30.0))
    return bound * (0.5 + options.get("random", random.random)() / 2)


_read_event = msgspec.json.Decoder(_RawEvent).decode


def _parse(line: str) -> _RawEvent:
    try:
        return _read_event(line)
    except (msgspec.DecodeError, UnicodeError):
        # Most likely the rest of a truncated line. Its content will be sent again.
        raise WatchStreamError("the server sent something other than a watch event") from None


def _list_metadata(page: Any) -> tuple[str, str]:
    """A list's resource version, and the token of its next page."""
    metadata = get(page, "metadata", "metadata")
    version = get(metadata, "resource_version", "resourceVersion")
    token = get(metadata, "_continue", "continue") or get(metadata, "continue_", "continue")
    return version if isinstance(version, str) else "", token if isinstance(token, str) else ""


def _items(page: Any) -> list[Any]:
    items = get(page, "items", "items")
    if not is_list(items):
        return []
    kind = get(page, "kind", "kind")
    if isinstance(kind, str) and kind.endswith("List"):
        for item in items:
            # Items of a list omit their kind, objects of events include it: set it always.
            set_default(item, "kind", "kind", kind[:-4])
            set_default(item, "api_version", "apiVersion", get(page, "api_version", "apiVersion"))
    return [item for item in items if item is not None]
