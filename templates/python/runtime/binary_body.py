"""The content of an answer as it comes in."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .core import Answer
from .lines import DEFAULT_MAX_LENGTH, LineSplitter
from .server_sent_events import EventReader, ServerSentEvent

if TYPE_CHECKING:
    from typing_extensions import Self

    from .async_driver import AsyncDriver
    from .sync_driver import SyncDriver


class _Described:
    """What both kinds of bodies say of themselves."""

    def __init__(self, answer: Answer) -> None:
        info = answer.info
        self.status: int = info.status
        self.reason: str = info.reason
        self.headers: Mapping[str, str] = info.headers
        """By lower-case name."""
        self.content_type: str = info.headers.get("content-type", "application/octet-stream")
        """Media type with its parameters."""
        length = info.headers.get("content-length", "")
        self.size: int | None = int(length) if length.isdecimal() and "content-encoding" not in info.headers else None
        """In bytes, where the server says it and the content came uncompressed."""
        self.filename: str | None = parse_filename(info.headers.get("content-disposition", ""))
        """The name that the server proposes: a bare file name, never a path."""
        self._taken = False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status}, content_type={self.content_type!r})"

    def __reduce__(self) -> Any:
        raise TypeError("the content of an answer cannot be pickled before it is read")

    def getheaders(self) -> Mapping[str, str]:
        """The headers."""
        return self.headers

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """One header."""
        return self.headers.get(name.lower(), default)

    def _take(self) -> None:
        if self._taken:
            raise TypeError("the content of this answer has been read, or given up, before")
        self._taken = True


class BinaryBody(_Described):
    """To be read once, in one of the ways; iterate over it for its pieces.

    Read it, or ``close`` it, or use it in a ``with``: until then it occupies its connection. Each way of reading
    raises if the connection ends before the content does.
    """

    def __init__(self, driver: SyncDriver, answer: Answer, idle: float | None) -> None:
        super().__init__(answer)
        self._pieces = driver.pieces(answer.raw, answer.limits, idle)
        self._response = answer.raw.response
        self._data: bytes | None = None
        self._rest = b""

    def __iter__(self) -> Iterator[bytes]:
        self._take()
        return self._pieces

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def data(self) -> bytes:
        """All of it; to be asked for as often as one likes."""
        if self._data is None:
            self._data = b"".join(self)
        return self._data

    def read(self, amount: int | None = None) -> bytes:
        """All of it, or the next so many bytes; nothing at its end."""
        if self._data is not None:
            found, self._data = self._data, b""
            return found
        self._taken = True
        if amount is None:
            found, self._rest = self._rest + b"".join(self._pieces), b""
            return found
        while len(self._rest) < amount:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece
        found, self._rest = self._rest[:amount], self._rest[amount:]
        return found

    def text(self) -> str:
        """All of it as text."""
        return self.data.decode(errors="replace")

    def stream(self, amount: int | None = None, decode_content: bool | None = None) -> Iterator[bytes]:
        """Its pieces, none larger than ``amount``."""
        for piece in self:
            step = amount or len(piece) or 1
            for start in range(0, len(piece), step):
                yield piece[start : start + step]

    def lines(self, max_length: int | None = DEFAULT_MAX_LENGTH) -> Iterator[str]:
        """The lines of the text, without their ends."""
        splitter = LineSplitter(max_length)
        try:
            for piece in self:
                yield from splitter.push(piece)
            yield from splitter.end()
        finally:
            self.close()

    def events(self) -> Iterator[ServerSentEvent]:
        """The server-sent events in it."""
        reader = EventReader()
        try:
            for piece in self:
                yield from reader.push(piece)
            yield from reader.end()
        finally:
            self.close()

    def save_to(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears only once it is complete."""
        temporary = temporary_path(path)
        try:
            with open(temporary, "xb") as file:
                for piece in self:
                    file.write(piece)
            os.replace(temporary, path)
        except BaseException:
            remove(temporary)
            raise
        finally:
            self.close()

    def close(self) -> None:
        """Give up what has not been read."""
        self._taken = True
        self._pieces.close()  # type: ignore[attr-defined]
        self._response.close()

    def release_conn(self) -> None:
        """The same as :meth:`close`."""
        self.close()


class AsyncBinaryBody(_Described):
    """To be read once, in one of the ways; iterate over it for its pieces.

    Read it, or ``aclose`` it, or use it in an ``async with``: until then it occupies its connection. Each way of
    reading raises if the connection ends before the content does.
    """

    def __init__(self, driver: AsyncDriver, answer: Answer, idle: float | None) -> None:
        super().__init__(answer)
        self._pieces = driver.pieces(answer.raw, answer.limits, idle)
        self._answer = answer.raw

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._take()
        return self._pieces

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def read(self) -> bytes:
        """All of it."""
        return b"".join([piece async for piece in self])

    async def text(self) -> str:
        """All of it as text."""
        return (await self.read()).decode(errors="replace")

    async def lines(self, max_length: int | None = DEFAULT_MAX_LENGTH) -> AsyncIterator[str]:
        """The lines of the text, without their ends."""
        splitter = LineSplitter(max_length)
        try:
            async for piece in self:
                for line in splitter.push(piece):
                    yield line
            for line in splitter.end():
                yield line
        finally:
            await self.aclose()

    async def events(self) -> AsyncIterator[ServerSentEvent]:
        """The server-sent events in it."""
        reader = EventReader()
        try:
            async for piece in self:
                for event in reader.push(piece):
                    yield event
            for event in reader.end():
                yield event
        finally:
            await self.aclose()

    async def save_to(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears only once it is complete."""
        import anyio

        temporary = temporary_path(path)
        try:
            async with await anyio.open_file(temporary, "xb") as file:
                async for piece in self:
                    await file.write(piece)
            os.replace(temporary, path)
        except BaseException:
            remove(temporary)
            raise
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Give up what has not been read."""
        from .async_driver import close_shielded

        self._taken = True
        try:
            await self._pieces.aclose()  # type: ignore[attr-defined]
        finally:
            await close_shielded(self._answer)


def temporary_path(path: str | os.PathLike[str]) -> str:
    """A file beside the one wanted."""
    return f"{os.fspath(path)}.{os.urandom(8).hex()}.part"


def remove(path: str) -> None:
    """Remove a file, if it is there."""
    with suppress(OSError):
        os.remove(path)


def parse_filename(disposition: str) -> str | None:
    """The name in a ``Content-Disposition``, without what could lead to another folder."""
    extended = re.search(r";\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)", disposition, re.IGNORECASE)
    plain = re.search(r';\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', disposition, re.IGNORECASE)
    if extended is not None:
        name = unquote(extended.group(1))
    elif plain is not None:
        name = re.sub(r"\\(.)", r"\1", plain.group(1)) if plain.group(1) is not None else plain.group(2)
    else:
        return None
    bare = re.sub(r"[\x00-\x1f\x7f-\x9f]", "", re.split(r"[/\\]", name)[-1])
    return None if re.fullmatch(r"\.{0,2}", bare) else bare
