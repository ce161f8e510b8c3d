"""Watches as loops."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing
from typing import Any, TypeVar, cast

from ..aio_client import AsyncClient
from ..binary_body import AsyncBinaryBody, BinaryBody
from ..call_options import CallOptions
from ..client import Client
from ..operation import Operation
from .watch_event import WatchEvent, WatchSettings
from .watch_session import WatchSession
from .watch_steps import ListPage, NextLine, OpenWatch, Step

T = TypeVar("T")

_settings = frozenset(("known", "on_state_change", "once"))


def watch_session(
    operation: Operation[Any], item: Callable[[], Any], params: Mapping[str, Any], options: Mapping[str, Any]
) -> WatchSession:
    """A session for combined options of watches and calls."""
    from ..prepare_call import call_options

    settings: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for name, value in options.items():
        plain = name.removeprefix("_")
        if plain in _settings:
            settings[plain] = value
        else:
            rest[name] = value
    given = call_options(cast("CallOptions", rest), operation.id)
    return WatchSession(operation, item, params, WatchSettings(retry=given.get("retry"), **settings), given)


def watch(client: Client, operation: Operation[Any], session: WatchSession) -> Iterator[WatchEvent[Any]]:
    """Follow the changes of the objects of a list operation.

    Without a ``resource_version``, it lists first and returns every existing object as ``ADDED``; with one, it starts
    after that version. Every change then arrives once and in order, whatever happens to the connection: when it ends,
    breaks or falls silent, the watch reconnects at the last version seen. If the server no longer has that version, the
    watch lists again and returns the differences from what the caller has seen.

    It raises errors that a retry cannot fix: an :class:`ApiException` such as 401, 403 or 404.
    """
    steps = session.run()
    body: BinaryBody | None = None
    lines: Iterator[str] = iter(())

    def perform(step: Step) -> Any:
        nonlocal body, lines
        if isinstance(step, ListPage):
            return client.call(operation, step.params, step.options)
        if isinstance(step, NextLine):
            return next(lines, None)
        if isinstance(step, OpenWatch):
            body = client.open(operation, step.params, step.options)
            lines = body.lines(None)
            return None
        return time.sleep(cast("Any", step).seconds)

    try:
        step = next(steps)
        while True:
            if isinstance(step, WatchEvent):
                yield step
                step = next(steps)
                continue
            try:
                result = perform(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration:
        return
    finally:
        steps.close()
        if body is not None:
            body.close()


async def watch_async(
    client: AsyncClient, operation: Operation[Any], session: WatchSession
) -> AsyncIterator[WatchEvent[Any]]:
    """Like :func:`watch`, in an event loop. Use ``async with aclosing(…)`` to close the connection at once."""
    import anyio

    steps = session.run()
    body: AsyncBinaryBody | None = None
    lines: Any = None

    async def perform(step: Step) -> Any:
        nonlocal body, lines
        if isinstance(step, ListPage):
            return await client.call(operation, step.params, step.options)
        if isinstance(step, NextLine):
            return await anext(lines, None)
        if isinstance(step, OpenWatch):
            body = await client.open(operation, step.params, step.options)
            lines = body.lines(None)
            return None
        return await anyio.sleep(cast("Any", step).seconds)

    try:
        step = next(steps)
        while True:
            if isinstance(step, WatchEvent):
                yield step
                step = next(steps)
                continue
            try:
                result = await perform(step)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration:
        return
    finally:
        steps.close()
        if body is not None:
            await body.aclose()


def follow_log(
    client: Client, operation: Operation[Any], params: Mapping[str, Any], options: CallOptions
) -> Iterator[str]:
    """The lines of a container's log as they arrive, until the container ends; raises if the connection breaks."""
    with client.open(operation, {**params, "follow": None}, _following(options)) as body:
        yield from body.lines(None)


async def follow_log_async(
    client: AsyncClient, operation: Operation[Any], params: Mapping[str, Any], options: CallOptions
) -> AsyncIterator[str]:
    """Like :func:`follow_log`, in an event loop."""
    body = await client.open(operation, {**params, "follow": None}, _following(options))
    async with body, aclosing(cast("Any", body.lines(None))) as lines:
        async for line in lines:
            yield line


def _following(options: CallOptions) -> CallOptions:
    return {**options, "_query": {**options.get("_query", {}), "follow": True}}
