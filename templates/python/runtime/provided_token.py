"""A token that a source provided."""

from __future__ import annotations

from typing import Any

from .auth import AccessToken, TokenRequest
from .awaitable_values import AwaitableText


class ProvidedToken(AwaitableText):
    """Distinguishes an API key that comes from a source from one that the user has set. Not shown."""

    __slots__ = ()

    @classmethod
    def of(cls, provider: Any, scheme: str) -> ProvidedToken:
        """The current token of a source, after the name of its scheme."""
        given = provider(TokenRequest(refresh=False))
        return cls(f"{scheme} {given.token if isinstance(given, AccessToken) else given}")

    @property
    def scheme(self) -> str:
        """The name of the scheme, as it is written before the token."""
        return self.partition(" ")[0]

    def __repr__(self) -> str:
        return "'[redacted]'"
