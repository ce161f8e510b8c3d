"""``watch.Watch`` with the interface of the official client."""

from __future__ import annotations

import typing
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import aclosing
from typing import Any, cast

from ..json_writer import to_builtins
from ..model import Model
from .captured_call import CapturedCall, capture
from .watch_event import WatchEvent
from .watch_session import WatchSession
from .watch_stream import follow_log, follow_log_async, watch, watch_async, watch_session


class _Base:
    def __init__(self, return_type: Any = None) -> None:
        self._return_type = return_type
        self._session: WatchSession | None = None
        self._stopped = False

    @property
    def resource_version(self) -> str | None:
        """The last resource version of the watch."""
        return None if self._session is None else self._session.version

    def stop(self) -> None:
        """End the loop with the next event."""
        self._stopped = True

    def _start(self, call: CapturedCall, deserialize: bool) -> WatchSession:
        self._stopped = False
        item = self._return_type or item_of(call.operation.type_of(200))
        if isinstance(item, str) or not deserialize:
            item = Any
        # A caller that limits the server's time expects the loop to end then.
        options = {"_once": call.params.get("timeout_seconds") is not None, **call.options}
        self._session = watch_session(call.operation, lambda: item, call.params, options)
        return self._session


class Watch(_Base):
    """Watches the objects of an API class's list method."""

    def stream(self, func: Any, *args: Any, deserialize: bool = True, **kwargs: Any) -> Iterator[Any]:
        """Follow changes, as dicts with ``type``, ``object`` and ``raw_object``; or the lines of a log.

        Args:
            func: A method such as ``CoreV1Api().list_namespaced_pod``, or ``read_namespaced_pod_log``.
            *args: The method's arguments.
            deserialize: False returns objects as plain data.
            **kwargs: The method's arguments, and the options of watches. With
                ``timeout_seconds``, the loop ends when the server closes the connection; otherwise it does not end.

        Example:
            ``for event in watch.Watch().stream(api.list_namespaced_pod, "default"): print(event["type"])``
        """
        call = capture(func, args, _without_watch_options(kwargs))
        if call.operation.kind == "text":
            lines = follow_log(call.client, call.operation, call.params, _plain(call.options))
            for line in lines:
                yield line
                if self._stopped:
                    return
            return
        session = self._start(call._replace(options={**call.options, **_watch_options(kwargs)}), deserialize)
        for event in watch(call.client, call.operation, session):
            yield {"type": event.type, "object": event.object, "raw_object": _raw(event.object)}
            if self._stopped:
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

    def stream(self, func: Any, *args: Any, deserialize: bool = True, **kwargs: Any) -> AsyncWatchStream:
        """Like :meth:`Watch.stream`. Use it in an ``async with`` to close the connection at once."""
        return AsyncWatchStream(self._events(func, args, deserialize, kwargs))

    async def _events(
        self, func: Any, args: tuple[Any, ...], deserialize: bool, kwargs: dict[str, Any]
    ) -> AsyncGenerator[Any, None]:
        call = capture(func, args, _without_watch_options(kwargs))
        if call.operation.kind == "text":
            followed = follow_log_async(call.client, call.operation, call.params, _plain(call.options))
            async with aclosing(cast("AsyncGenerator[str, None]", followed)) as lines:
                async for line in lines:
                    yield line
                    if self._stopped:
                        return
            return
        session = self._start(call._replace(options={**call.options, **_watch_options(kwargs)}), deserialize)
        followed_events = watch_async(call.client, call.operation, session)
        async with aclosing(cast("AsyncGenerator[WatchEvent[Any], None]", followed_events)) as events:
            async for event in events:
                yield {"type": event.type, "object": event.object, "raw_object": _raw(event.object)}
                if self._stopped:
                    return


_own = frozenset(("_known", "_on_state_change", "_once"))


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


def item_of(list_type: Any) -> Any:
    """The class of a list's items; plain data if the operation does not declare it."""
    if isinstance(list_type, type) and issubclass(list_type, Model):
        from ..model_plan import plan_of

        for field in plan_of(list_type).fields:
            if field.wire == "items":
                arguments = typing.get_args(field.hint)
                inner = [each for each in arguments if typing.get_origin(each) is list]
                return typing.get_args(inner[0])[0] if inner else arguments[0]
    return Any
