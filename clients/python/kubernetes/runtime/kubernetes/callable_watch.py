"""Watches through any function that makes the call, such as a wrapper of an API method or a mock."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing
from functools import partial
from importlib import import_module
from typing import Any, Protocol, cast

from ..binary_body import AsyncBinaryBody
from ..errors import ApiException
from ..guards import is_dict
from ..lines import LineSplitter
from .item_of import item_of
from .watch_event import WatchStreamError

#: For events as the server sent them.
AS_SENT: Any = object()


class Follower(Protocol):
    """The ``Watch`` that a loop belongs to."""

    stopped: bool

    @property
    def resource_version(self) -> str | None:
        """The last version seen."""

    @resource_version.setter
    def resource_version(self, value: str | None) -> None: ...

    def unmarshal_event(self, data: str, return_type: Any) -> Any:
        """The event of a line; None if it has none."""


def argument_of(func: Callable[..., Any]) -> str:
    """The argument that makes a call last: ``follow`` for logs, ``watch`` for everything else."""
    return "follow" if "follow" in _parameters(func) or ":param follow:" in _doc(func) else "watch"


def return_type_of(func: Callable[..., Any]) -> Any:
    """The type of a function's result: a class, or the name of a model; None if it does not declare one."""
    found = _return_annotation(func)
    if isinstance(found, type) and found is not Any:
        return found
    if isinstance(found, str) and _is_model(found):
        return found
    for line in _doc(func).splitlines():
        if line.strip().startswith(":rtype:"):
            return line.strip().removeprefix(":rtype:").strip()
    return None


def _is_model(name: str) -> bool:
    try:
        return hasattr(import_module("...client.models", __package__), name)
    except ImportError:
        # The runtime is used without a package around it.
        return False


def item_named(list_type: Any) -> Any:
    """The type of a list's items, by the name of the list's type."""
    if isinstance(list_type, str):
        return list_type.removesuffix("List")
    return list_type if not list_type.__name__.endswith("List") else item_of(list_type)


def watch_callable(
    watch: Follower, func: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], item: Any
) -> Iterator[Any]:
    """Follow what a function's response contains: events, or the lines of a log.

    The function is called again when the response ends, at the last version seen, unless the caller limits the time.

    Args:
        watch: Keeps the version.
        func: Makes the call.
        args: Its arguments.
        kwargs: Its arguments.
        item: The type of the events' objects; ``AS_SENT`` for events without it, whose versions are not followed.
    """
    loop = _Loop(watch, func, kwargs, item)
    while True:
        response = func(*args, **loop.options)
        try:
            for line in _lines(response):
                yield from loop.results(line)
                if watch.stopped:
                    return
        except _ExpiredError:
            pass
        finally:
            response.close()
            if hasattr(response, "release_conn"):
                response.release_conn()
        if not loop.again():
            return


async def watch_callable_async(
    watch: Follower, func: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], item: Any
) -> AsyncIterator[Any]:
    """Like :func:`watch_callable`, in an event loop."""
    loop = _Loop(watch, func, kwargs, item)
    response: Any = None
    try:
        while True:
            if response is not None:
                # As in the official client, the connection is closed before a new call, and only released at the end.
                await _finish(response, "close", "aclose", "release")
            response = func(*args, **loop.options)
            if inspect.isawaitable(response):
                response = await response
            try:
                async with aclosing(cast("Any", _lines_async(response))) as lines:
                    async for line in lines:
                        for result in loop.results(line):
                            yield result
                        if watch.stopped:
                            return
            except TimeoutError:
                # Some transports limit the wait for an event.
                if loop.limited:
                    raise
            except _ExpiredError:
                pass
            except _StoppedError:
                return
            if not loop.again():
                return
    finally:
        if response is not None:
            await _finish(response, "release", "aclose", "close")


class _StoppedError(Exception):
    """The response itself ends the loop."""


class _ExpiredError(Exception):
    """The server no longer has the version that the watch continues from. Once, the function is called again."""


class _Loop:
    """The state between two calls."""

    def __init__(self, watch: Follower, func: Callable[..., Any], kwargs: Mapping[str, Any], item: Any) -> None:
        self._watch = watch
        self._item = item
        self.argument = argument_of(func)
        self._expired = False
        self.options: dict[str, Any] = {**kwargs, self.argument: True, "_preload_content": False}
        #: Whether the caller limits the time: the loop then ends with the first response.
        self.limited = kwargs.get("timeout_seconds") is not None
        if "resource_version" in kwargs:
            watch.resource_version = kwargs["resource_version"]

    def results(self, line: str) -> Iterator[Any]:
        """What the caller gets of a line."""
        if self.argument == "follow":
            yield line
            return
        try:
            event = parse_event(line) if self._item is AS_SENT else self._watch.unmarshal_event(line, self._item)
            if is_dict(event) and event.get("type") == "ERROR":
                raise error_of(event["object"])
        except ApiException as error:
            if error.status != 410 or self.limited or self._expired:
                raise
            self._expired = True
            raise _ExpiredError from None
        if event is None:
            return
        self._expired = False
        yield event

    def again(self) -> bool:
        """Whether to call the function again after its response ended."""
        if self._watch.stopped or self.limited or self.argument == "follow":
            return False
        return self._continue()

    def _continue(self) -> bool:
        version = self._watch.resource_version
        if version is not None:
            self.options["resource_version"] = version
        return version is not None


def parse_event(data: str) -> Any:
    """The event of a line; None if it is none.

    Raises:
        WatchStreamError: If it is JSON, but no event.
    """
    try:
        event: Any = json.loads(data)
    except ValueError:
        return None
    if not is_dict(event) or "type" not in event or "object" not in event:
        if is_dict(event) and "code" in event:
            raise error_of(event)
        raise WatchStreamError("the server sent something other than a watch event")
    return event


def error_of(status: Any) -> Exception:
    """The error that a ``Status`` in a watch represents."""
    if not is_dict(status) or type(status.get("code")) is not int:
        return WatchStreamError("the server reported an error without a code")
    return ApiException(status["code"], f"{status.get('reason')}: {status.get('message')}", data=status)


def version_of(obj: Any) -> str | None:
    """The resource version in plain data."""
    metadata: Any = obj.get("metadata") if is_dict(obj) else None
    return metadata.get("resourceVersion") if is_dict(metadata) else None


def _lines(response: Any) -> Iterator[str]:
    splitter = LineSplitter(None)
    for piece in response.stream(amt=None, decode_content=False):
        yield from splitter.push(piece.encode() if isinstance(piece, str) else piece)
    yield from splitter.end()


async def _lines_async(response: Any) -> AsyncIterator[str]:
    # Our own response gives its content to the first that asks for it.
    content = None if isinstance(response, AsyncBinaryBody) else getattr(response, "content", None)
    readline = getattr(content, "readline", None)
    if readline is None:
        async for line in response.lines(None):
            yield line
        return
    try:
        while line := await readline():
            yield line.decode(errors="replace").rstrip("\r\n")
    except StopAsyncIteration:
        # An asynchronous generator must not raise it.
        raise _StoppedError from None


async def _finish(response: Any, *methods: str) -> None:
    """Call the first of the methods that the response has."""
    for name in methods:
        if hasattr(response, name):
            done = getattr(response, name)()
            if inspect.isawaitable(done):
                await done
            return


def _parameters(func: Callable[..., Any]) -> Mapping[str, Any]:
    try:
        return inspect.signature(func).parameters
    except (TypeError, ValueError):
        return {}


def _return_annotation(func: Callable[..., Any]) -> Any:
    try:
        found = inspect.signature(func).return_annotation
    except (TypeError, ValueError):
        return None
    return None if found is inspect.Signature.empty else found


def _doc(func: Callable[..., Any]) -> str:
    return inspect.getdoc(func.func if isinstance(func, partial) else func) or ""


__all__ = [
    "AS_SENT",
    "argument_of",
    "error_of",
    "item_named",
    "parse_event",
    "return_type_of",
    "version_of",
    "watch_callable",
    "watch_callable_async",
]
