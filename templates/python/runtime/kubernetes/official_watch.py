"""``watch.Watch`` with the interface of the official client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing
from typing import Any, cast

from ..generic_call import from_data, type_named
from ..json_writer import to_builtins
from ..model import Model
from .callable_watch import (
    AS_SENT,
    argument_of,
    error_of,
    item_named,
    parse_event,
    return_type_of,
    version_of,
    watch_callable,
    watch_callable_async,
)
from .captured_call import CapturedCall, capture
from .item_of import item_of
from .watch_event import WatchEvent, WatchStreamError
from .watch_session import WatchSession
from .watch_stream import follow_log, follow_log_async, watch, watch_async, watch_session


class _Base:
    def __init__(self, return_type: Any = None) -> None:
        self._return_type = return_type
        self._session: WatchSession | None = None
        self._version: str | None = None
        self._start_version: str | None = None
        self.stopped = False
        """Whether :meth:`stop` was called since the loop began."""

    @property
    def resource_version(self) -> str | None:
        """The last resource version of the watch. The next loop continues after a version that is set here."""
        return self._version if self._session is None else self._session.version

    @resource_version.setter
    def resource_version(self, value: str | None) -> None:
        self._session = None
        self._version = self._start_version = value

    def stop(self) -> None:
        """End the loop with the next event."""
        self.stopped = True

    def get_return_type(self, func: Callable[..., Any]) -> Any:
        """The type of the objects that a function's events contain, or its name; empty if it cannot be told."""
        found = self._return_type or return_type_of(func)
        return item_named(found) if found and found is not self._return_type else found or ""

    def get_watch_argument_name(self, func: Callable[..., Any]) -> str:
        """The argument that makes a function follow changes: ``watch``, or ``follow`` for logs."""
        return argument_of(func)

    def unmarshal_event(self, data: str, return_type: Any) -> Any:
        """The event on a line of a watch, with its object as the given type; None if it is not an event."""
        event = parse_event(data)
        return None if event is None else self._typed(event, return_type)

    def _typed(self, event: Any, return_type: Any) -> Any:
        raw = event["raw_object"] = event["object"]
        version = version_of(raw)
        if event["type"] != "ERROR" and version is not None:
            self._session, self._version = None, version
        if return_type and event["type"] not in ("ERROR", "BOOKMARK"):
            event["object"] = from_data(_RUNTIME, raw, return_type)
        return event

    def begin(self, session: WatchSession | None) -> None:
        """Start a loop."""
        self.stopped = False
        self._session = session

    def _session_of(self, call: CapturedCall, deserialize: bool) -> WatchSession:
        item = self._return_type or item_of(call.operation.type_of(200))
        if not deserialize:
            item = Any
        elif isinstance(item, str):
            item = type_named(_RUNTIME, item)
        params = call.params
        if self._start_version is not None and params.get("resource_version") is None:
            params = {**params, "resource_version": self._start_version}
        self._start_version = None
        # A caller that limits the time expects the loop to end then.
        options = {"_once": params.get("timeout_seconds") is not None, **call.options}
        return watch_session(call.operation, lambda: item, params, options)

    def _item_of(self, func: Callable[..., Any], deserialize: bool) -> Any:
        return self.get_return_type(func) if deserialize else AS_SENT


class Watch(_Base):
    """Watches the objects of an API class's list method."""

    def stream(self, func: Callable[..., Any], *args: Any, deserialize: bool = True, **kwargs: Any) -> Iterator[Any]:
        """Follow changes, as dicts with ``type``, ``object`` and ``raw_object``; or the lines of a log.

        Args:
            func: A method such as ``CoreV1Api().list_namespaced_pod`` or ``read_namespaced_pod_log``. It may also be
                any function that passes ``watch=True`` (``follow=True``) and ``_preload_content=False`` on, and
                returns the response: its loop ends when that cannot be continued.
            *args: The method's arguments.
            deserialize: False returns objects as plain data.
            **kwargs: The method's arguments, and the options of watches. With ``timeout_seconds``, the loop ends after
                that time; otherwise it does not end.

        Example:
            ``for event in watch.Watch().stream(api.list_namespaced_pod, "default"): print(event["type"])``
        """
        call = _captured(func, args, kwargs)
        if call is None:
            self.begin(None)
            yield from watch_callable(self, func, args, kwargs, self._item_of(func, deserialize))
            return
        if call.operation.kind == "text":
            self.begin(None)
            lines = follow_log(call.client, call.operation, call.params, _plain(call.options))
            for line in lines:
                yield line
                if self.stopped:
                    return
            return
        call = call._replace(options={**call.options, **_watch_options(kwargs)})
        session = self._session_of(call, deserialize)
        self.begin(session)
        for event in watch(call.client, call.operation, session):
            yield {"type": event.type, "object": event.object, "raw_object": _raw(event.object)}
            if self.stopped:
                return


class AsyncWatchStream:
    """The events of an asynchronous watch."""

    def __init__(self, events: AsyncGenerator[Any, None]) -> None:
        self._events = events

    def __aiter__(self) -> AsyncIterator[Any]:
        return self._events

    async def __anext__(self) -> Any:
        return await anext(self._events)

    async def __aenter__(self) -> AsyncWatchStream:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connection."""
        await self._events.aclose()


class AsyncWatch(_Base):
    """Like :class:`Watch`, for the asynchronous classes."""

    async def __aenter__(self) -> AsyncWatch:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.stop()

    async def close(self) -> None:
        """Same as :meth:`stop`."""
        self.stop()

    def unmarshal_event(self, data: str, return_type: Any) -> Any:
        """The event on a line of a watch, with its object as the given type; None if it is not an event.

        Raises:
            ApiException: If the event is an error.
            WatchStreamError: If the event is a bookmark without a version.
        """
        event = super().unmarshal_event(data, return_type)
        if event is None:
            return None
        if event["type"] == "ERROR":
            raise error_of(event["object"])
        if event["type"] == "BOOKMARK" and version_of(event["raw_object"]) is None:
            raise WatchStreamError("the server sent a bookmark without a resource version")
        return event

    def stream(self, func: Callable[..., Any], *args: Any, deserialize: bool = True, **kwargs: Any) -> AsyncWatchStream:
        """Like :meth:`Watch.stream`. Use it in an ``async with`` to close the connection at once."""
        return AsyncWatchStream(self._events(func, args, deserialize, kwargs))

    async def _events(
        self, func: Callable[..., Any], args: tuple[Any, ...], deserialize: bool, kwargs: dict[str, Any]
    ) -> AsyncGenerator[Any, None]:
        call = _captured(func, args, kwargs)
        if call is None:
            self.begin(None)
            found = watch_callable_async(self, func, args, kwargs, self._item_of(func, deserialize))
            async with aclosing(cast("AsyncGenerator[Any, None]", found)) as results:
                async for result in results:
                    yield result
            return
        if call.operation.kind == "text":
            self.begin(None)
            followed = follow_log_async(call.client, call.operation, call.params, _plain(call.options))
            async with aclosing(cast("AsyncGenerator[str, None]", followed)) as lines:
                async for line in lines:
                    yield line
                    if self.stopped:
                        return
            return
        call = call._replace(options={**call.options, **_watch_options(kwargs)})
        session = self._session_of(call, deserialize)
        self.begin(session)
        followed_events = watch_async(call.client, call.operation, session)
        async with aclosing(cast("AsyncGenerator[WatchEvent[Any], None]", followed_events)) as events:
            async for event in events:
                yield {"type": event.type, "object": event.object, "raw_object": _raw(event.object)}
                if self.stopped:
                    return


#: The package of the runtime: names of models are looked up beside it.
_RUNTIME = __package__.rpartition(".")[0] if __package__ else None
_own = frozenset(("_known", "_on_state_change", "_once"))


def _captured(func: Callable[..., Any], args: tuple[Any, ...], options: Mapping[str, Any]) -> CapturedCall | None:
    call = capture(func, args, _without_watch_options(options))
    # What a program has put in place of `call_api` gets the call as the method makes it.
    return None if call is None or getattr(call.client, "call_api_is_replaced", False) else call


def _watch_options(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name in _own}


def _without_watch_options(options: Mapping[str, Any]) -> dict[str, Any]:
    dropped = _own | {"watch", "_preload_content", "async_req"}
    return {name: value for name, value in options.items() if name not in dropped}


def _plain(options: Mapping[str, Any]) -> Any:
    return {name: value for name, value in options.items() if name != "_preload_content"}


def _raw(obj: Any) -> Any:
    if not isinstance(obj, Model):
        return obj
    from msgspec import json

    return json.decode(json.encode(to_builtins(obj)))
