"""Makes calls in the thread that asks for them."""

from __future__ import annotations

import inspect
import os
import threading
import time
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .client_options import Tls
from .core import Steps
from .effects import AskForToken, CallHook, Effect, RawAnswer, ReadAll, Send, Sleep
from .errors import Stage
from .extensions import StageFollower, extensions_of
from .inflater import Inflater
from .limits import Limits, current_limits
from .longest_wait import LONGEST_WAIT
from .proxy import Proxy, proxy_for
from .to_error import to_error
from .upload import headers_of, upload

if TYPE_CHECKING:
    import httpx2

R = TypeVar("R")


class SyncDriver:
    """Carries out what the core asks for. Threads may share it; a forked child opens connections of its own."""

    def __init__(self, base_url: str, tls: Tls | None, proxy: Proxy, transport: httpx2.BaseTransport | None) -> None:
        self._base_url = base_url
        self._tls = tls
        self._proxy: Proxy = proxy
        self._given = transport
        self._own: httpx2.BaseTransport | None = None
        self._renew()

    def _renew(self) -> None:
        """What a process must not share with another one: connections, and locks that another thread may hold."""
        self._process = os.getpid()
        self._own = None
        self._lock = threading.Lock()
        self._token_locks: dict[int, threading.Lock] = {}

    def run(self, steps: Steps[R]) -> R:
        """Make a call."""
        if self._process != os.getpid():
            self._renew()
        unread: list[RawAnswer] = []
        try:
            effect = next(steps)
            while True:
                try:
                    result = self._perform(effect, unread)
                except BaseException as error:
                    effect = steps.throw(error)
                else:
                    effect = steps.send(result)
        except StopIteration as done:
            unread.clear()
            return cast("R", done.value)
        finally:
            steps.close()
            for answer in unread:
                answer.response.close()

    def close(self) -> None:
        """Close idle connections, and those in use when they are done."""
        own, self._own = self._own, None
        if own is not None and self._process == os.getpid():
            own.close()

    def pieces(self, answer: RawAnswer, limits: Limits, idle: float | None) -> Generator[bytes, None, None]:
        """The content as it comes.

        The limit runs while a piece is waited for only: a slow reader is no fault of the server.
        """
        encoding = answer.headers.get("content-encoding", "").strip().lower()
        inflater = Inflater(encoding, limits.operation) if Inflater.knows(encoding) else None
        response = answer.response
        pieces: Iterator[bytes] = response.iter_bytes() if inflater is None else response.iter_raw()
        try:
            while True:
                limits.start("idle", idle)
                piece = _limited(limits, "body", next, pieces, None)
                limits.stop()
                if piece is None:
                    break
                whole = piece if inflater is None else inflater.push(piece)
                if whole:
                    yield whole
            if inflater is not None:
                inflater.end()
        finally:
            limits.stop()
            answer.response.close()

    def _perform(self, effect: Effect, unread: list[RawAnswer]) -> Any:
        if isinstance(effect, Send):
            unread.append(self._send(effect))
            return unread[-1]
        if isinstance(effect, ReadAll):
            unread.remove(effect.answer)
            return read_most(self.pieces(effect.answer, effect.limits, effect.idle), effect.most)
        if isinstance(effect, Sleep):
            time.sleep(min(effect.seconds, LONGEST_WAIT))
            return None
        if isinstance(effect, AskForToken):
            return self._ask(effect)
        return _call(effect)

    def _send(self, effect: Send) -> RawAnswer:
        import httpx2

        from .raw_answer import raw_answer

        extensions = extensions_of(effect, self._tls.server_name if self._tls else None)
        extensions["trace"] = StageFollower(effect).follow
        request = httpx2.Request(
            effect.method,
            effect.url,
            headers=headers_of(effect),
            content=upload(effect),
            extensions=extensions,
        )
        effect.limits.start("connect", effect.connect)
        try:
            return raw_answer(_limited(effect.limits, "headers", self._transport().handle_request, request))
        finally:
            effect.limits.stop()

    def _transport(self) -> httpx2.BaseTransport:
        if self._given is not None:
            return self._given
        with self._lock:
            if self._own is None:
                from .sync_transport import SyncTransport

                self._own = SyncTransport(self._tls, proxy_for(self._base_url, self._proxy))
            return self._own

    def _ask(self, effect: AskForToken) -> str:
        tokens = effect.tokens
        with self._lock:
            lock = self._token_locks.setdefault(id(tokens), threading.Lock())
        with lock:
            usable = tokens.usable()
            if usable is not None:
                return usable
            source: Any = tokens.source
            return tokens.keep(_no_awaitable(source(tokens.request())))


def read_most(pieces: Generator[bytes, None, None], most: int | None) -> bytes:
    """All pieces together, or the first of them where there are more bytes than ``most``."""
    found: list[bytes] = []
    length = 0
    for piece in pieces:
        found.append(piece)
        length += len(piece)
        if most is not None and length >= most:
            pieces.close()
            break
    return b"".join(found)


def _limited(limits: Limits, stage: Stage, function: Any, *arguments: Any) -> Any:
    token = current_limits.set(limits)
    try:
        return function(*arguments)
    except Exception as error:
        failure = to_error(error, stage, limits)
        if failure is error:
            raise
    finally:
        current_limits.reset(token)
    # Outside of the handler: what the library raised carries the request, and with it the caller's secrets.
    raise failure


def _call(effect: CallHook) -> None:
    _no_awaitable(effect.function(effect.argument))


def _no_awaitable(value: Any) -> Any:
    if inspect.isawaitable(value):
        if inspect.iscoroutine(value):
            value.close()
        raise TypeError("an asynchronous function was given to a synchronous client")
    return value
