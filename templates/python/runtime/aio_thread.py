"""Blocking functions in threads of their own, for programs with an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, TypeVar

R = TypeVar("R")


async def in_daemon_thread(function: Callable[..., R], *arguments: Any) -> R:
    """Call a function that may block, and wait for its result.

    A cancelled task does not wait for it. Nor does a program that ends: the interpreter waits for the threads of an
    executor or of anyio, and those of a loop that was stopped would never end.
    """
    import anyio

    done = anyio.Event()
    wake = _waker(done)
    results: list[R] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(function(*arguments))
        except BaseException as error:
            errors.append(error)
        # The loop may have ended.
        with suppress(RuntimeError):
            wake()

    threading.Thread(target=run, name="blocking-call", daemon=True).start()
    await done.wait()
    if errors:
        raise errors[0]
    return results[0]


def in_own_loop(awaitable: Awaitable[R]) -> R:
    """Wait for a result in an event loop of its own, in a thread of its own: this one's loop may be running."""
    from concurrent.futures import ThreadPoolExecutor

    async def wait() -> R:
        return await awaitable

    with ThreadPoolExecutor(1) as executor:
        return executor.submit(lambda: asyncio.run(wait())).result()


def _waker(done: Any) -> Callable[[], Any]:
    """Sets an event from another thread."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        # Not one of the package's requirements: this loop is trio's, so it is installed.
        token: Any = import_module("trio").lowlevel.current_trio_token()
        return lambda: token.run_sync_soon(done.set)
    return lambda: loop.call_soon_threadsafe(done.set)
