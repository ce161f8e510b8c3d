"""The content of an unread response, read as programs read that of aiohttp."""

from __future__ import annotations

from collections.abc import AsyncIterator


class AsyncContent:
    """Reads lines or pieces. Iterate over it for its lines."""

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    async def readline(self) -> bytes:
        """The next line with its end; empty at the end of the content."""
        parts: list[bytes] = []
        while True:
            line, end, self._rest = self._rest.partition(b"\n")
            parts.append(line + end)
            if end or not await self._fill():
                return b"".join(parts)

    async def read(self, n: int = -1) -> bytes:
        """At most ``n`` bytes of what has arrived, or everything to the end; empty at the end of the content."""
        if n < 0:
            parts = [self._rest]
            while await self._fill():
                parts.append(self._rest)
            self._rest = b""
            return b"".join(parts)
        if n > 0 and not self._rest:
            await self._fill()
        found, self._rest = self._rest[:n], self._rest[n:]
        return found

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while line := await self.readline():
            yield line

    async def _fill(self) -> bool:
        """Replace the rest, which was used, by the next piece; False at the end."""
        self._rest = b""
        while not self._rest:
            piece = await anext(self._pieces, None)
            if piece is None:
                return False
            self._rest = piece
        return True
