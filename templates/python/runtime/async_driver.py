"""Makes calls in an event loop: that of asyncio, or trio's."""

from __future__ import annotations

import inspect
import os
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .client_options import Tls, TlsSource
from .core import Steps
from .effects import AskForToken, Effect, RawAnswer, ReadAll, Send, Sleep
from .errors import Stage
from .extensions import StageFollower, extensions_of
from .inflater import Inflater
from .limits import Limits
from .longest_wait import LONGEST_WAIT
from .proxy import Proxy, proxy_for
from .to_error import to_error
from .upload import headers_of, upload_async

if TYPE_CHECKING:
    import httpx2

R = TypeVar("R")


class AsyncDriver:
    """Carries out what the core asks for. Each event loop, and each process, has connections of its own."""

    def __init__(
        self, base_url: str, tls: Tls | TlsSource | None, proxy: Proxy, transport: httpx2.AsyncBaseTransport | None
    ) -> None:
        self._base_url = base_url
        self._tls = tls
        self._proxy: Proxy = proxy
        self._given = transport
        self._owner: tuple[int, Any] | None = None
        self._own: httpx2.AsyncBaseTransport | None = None
        self._own_tls: Tls | None = None
        self._token_locks: dict[int, Any] = {}

    async def run(self, steps: Steps[R]) -> R:
        """Make a call."""
        self._renew()
        unread: list[RawAnswer] = []
        try:
            effect = next(steps)
            while True:
                try:
                    result = await self._perform(effect, unread)
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
                await close_shielded(answer)

    async def aclose(self) -> None:
        """Close idle connections, and those in use when they are done."""
        self._renew()
        own, self._own = self._own, None
        if own is not None:
            await own.aclose()

    async def pieces(self, answer: RawAnswer, limits: Limits, idle: float | None) -> AsyncGenerator[bytes, None]:
        """The content as it comes.

        The limit runs while a piece is waited for only: a slow reader is no fault of the server.
        """
        encoding = answer.headers.get("content-encoding", "").strip().lower()
        inflater = Inflater(encoding, limits.operation) if Inflater.knows(encoding) else None
        response = answer.response
        pieces: AsyncIterator[bytes] = response.aiter_bytes() if inflater is None else response.aiter_raw()
        try:
            while True:
                limits.start("idle", idle)
                piece = await _limited(limits, "body", lambda: anext(pieces, None))
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
            await close_shielded(answer)

    def _renew(self) -> None:
        import anyio.lowlevel

        owner = (os.getpid(), anyio.lowlevel.current_token())
        if self._owner != owner:
            # Connections of another loop can neither be used nor closed in this one.
            self._owner = owner
            self._own = None
            self._token_locks = {}

    async def _perform(self, effect: Effect, unread: list[RawAnswer]) -> Any:
        if isinstance(effect, Send):
            unread.append(await self._send(effect))
            return unread[-1]
        if isinstance(effect, ReadAll):
            unread.remove(effect.answer)
            return await read_most(self.pieces(effect.answer, effect.limits, effect.idle), effect.most)
        if isinstance(effect, Sleep):
            import anyio

            await anyio.sleep(min(effect.seconds, LONGEST_WAIT))
            return None
        if isinstance(effect, AskForToken):
            return await _within(effect.limits, self._ask(effect))
        result = effect.function(effect.argument)
        if inspect.isawaitable(result):
            await _within(effect.limits, result)
        return None

    async def _send(self, effect: Send) -> RawAnswer:
        import httpx2

        from .raw_answer import raw_answer

        stage = StageFollower(effect)

        async def trace(name: str, info: dict[str, Any]) -> None:
            stage.follow(name, info)

        tls = await self._current_tls(effect.limits)
        extensions = extensions_of(effect, tls.server_name if tls else None)
        # The limits are kept here; the library's own would only say less precisely which one was reached.
        extensions.update(timeout={}, trace=trace)
        request = httpx2.Request(
            effect.method,
            effect.url,
            headers=headers_of(effect),
            content=upload_async(effect),
            extensions=extensions,
        )
        effect.limits.start("connect", effect.connect)
        try:
            transport = self._transport(tls)
            raw = await _limited(effect.limits, "headers", lambda: transport.handle_async_request(request))
            answer = raw_answer(raw)
        finally:
            effect.limits.stop()
        if answer.status == 401 and tls is not None and isinstance(self._tls, TlsSource):
            self._tls.refuse(tls)
        return answer

    async def _current_tls(self, limits: Limits) -> Tls | None:
        if not isinstance(self._tls, TlsSource):
            return self._tls
        import anyio

        return await _within(limits, anyio.to_thread.run_sync(self._tls.current, abandon_on_cancel=True))

    def _transport(self, tls: Tls | None) -> httpx2.AsyncBaseTransport:
        if self._given is not None:
            return self._given
        if self._own is None or self._own_tls is not tls:
            from .async_transport import AsyncTransport

            # Calls that are under way finish with the old certificate, and take its connections along.
            self._own = AsyncTransport(tls, proxy_for(self._base_url, self._proxy))
            self._own_tls = tls
        return self._own

    async def _ask(self, effect: AskForToken) -> str:
        import anyio

        tokens = effect.tokens
        async with self._token_locks.setdefault(id(tokens), anyio.Lock()):
            usable = tokens.usable()
            if usable is not None:
                return usable
            source: Any = tokens.source
            if inspect.iscoroutinefunction(source) or inspect.iscoroutinefunction(type(source).__call__):
                given = await source(tokens.request())
            else:
                # It may read a file, or run a program. Who gives up does not wait for it.
                given = await anyio.to_thread.run_sync(source, tokens.request(), abandon_on_cancel=True)
                if inspect.isawaitable(given):
                    given = await given
            return tokens.keep(given)


async def read_most(pieces: AsyncGenerator[bytes, None], most: int | None) -> bytes:
    """All pieces together, or the first of them where there are more bytes than ``most``."""
    found: list[bytes] = []
    length = 0
    async for piece in pieces:
        found.append(piece)
        length += len(piece)
        if most is not None and length >= most:
            await pieces.aclose()
            break
    return b"".join(found)


async def close_shielded(answer: RawAnswer) -> None:
    """Let go of an answer, also while the task is being cancelled."""
    import anyio

    try:
        with anyio.CancelScope(shield=True):
            await answer.response.aclose()
    except RuntimeError:
        # The loop that the connection belongs to has ended, and the connection with it.
        pass


async def _limited(limits: Limits, stage: Stage, function: Callable[[], Awaitable[Any]]) -> Any:
    import anyio

    failure: Exception | None = None
    with anyio.CancelScope() as scope:

        def set_deadline() -> None:
            left = limits.left()
            scope.deadline = float("inf") if left is None else anyio.current_time() + left

        limits.on_change = set_deadline
        set_deadline()
        try:
            return await function()
        except Exception as error:
            failure = to_error(error, stage, limits)
            if failure is error:
                raise
        finally:
            limits.on_change = None
    # Outside of the handler: what the library raised carries the request, and with it the caller's secrets.
    raise failure or limits.error()


async def _within(limits: Limits, work: Awaitable[R]) -> R:
    """What the caller's own functions do, for as long as the whole call may take; they raise what they like."""
    import anyio

    left = limits.total_left()
    with anyio.move_on_after(left):
        return await work
    raise limits.error()
