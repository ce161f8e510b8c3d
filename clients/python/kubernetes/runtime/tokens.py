"""The tokens of one source."""

from __future__ import annotations

from datetime import datetime
from time import time
from typing import Any

from .auth import AccessToken, TokenRequest, TokenSource
from .renewal_time import renewal_time


class Tokens:
    """The last token of a source, and whether it may still be sent."""

    def __init__(self, source: TokenSource) -> None:
        self.source = source
        self._token: str | None = None
        self._renew_at = float("inf")
        self._refused = False

    @property
    def renewable(self) -> bool:
        """Whether the source can return another token."""
        return not isinstance(self.source, str) and bool(getattr(self.source, "renewable", True))

    def usable(self) -> str | None:
        """The current token, if it may be sent."""
        if isinstance(self.source, str):
            return self.source
        return self._token if not self._refused and time() < self._renew_at else None

    def request(self) -> TokenRequest:
        """The argument for the source."""
        return TokenRequest(self._refused)

    def refuse(self, token: str) -> None:
        """Mark a token as refused. It is not sent again unless the source returns it again."""
        # A call that was refused with an older token must not discard the newer one.
        if token == self._token:
            self._refused = True

    def keep(self, given: Any) -> str:
        """Store the source's token."""
        token = given if isinstance(given, AccessToken) else AccessToken(given)
        value: Any = token.token
        if not isinstance(value, str):
            raise TypeError("a token provider must return a string or an AccessToken")
        expires = token.expires_at
        if isinstance(expires, datetime):
            expires = expires.timestamp()
        self._renew_at = float("inf") if expires is None else renewal_time(float(expires))
        self._refused = False
        self._token = value
        return value
