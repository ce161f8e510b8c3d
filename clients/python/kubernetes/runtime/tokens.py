"""The tokens of one source."""

from __future__ import annotations

from datetime import datetime
from time import time
from typing import Any

from .auth import AccessToken, TokenRequest, TokenSource
from .renewal_time import renewal_time


class Tokens:
    """The token that a source gave last, and whether it may still be sent."""

    def __init__(self, source: TokenSource) -> None:
        self.source = source
        self._token: str | None = None
        self._renew_at = float("inf")
        self._refused = False

    @property
    def renewable(self) -> bool:
        """Whether asking again can give another token."""
        return not isinstance(self.source, str) and bool(getattr(self.source, "renewable", True))

    def usable(self) -> str | None:
        """The token at hand, if it may be sent."""
        if isinstance(self.source, str):
            return self.source
        return self._token if not self._refused and time() < self._renew_at else None

    def request(self) -> TokenRequest:
        """What to ask the source for."""
        return TokenRequest(self._refused)

    def refuse(self, token: str) -> None:
        """Note that the server refused a token: it is not sent again unless the source gives it again."""
        # Whoever comes late was refused with one that has been replaced since.
        if token == self._token:
            self._refused = True

    def keep(self, given: Any) -> str:
        """Take in what the source gave."""
        token = given if isinstance(given, AccessToken) else AccessToken(given)
        value: Any = token.token
        if not isinstance(value, str):
            raise TypeError("a token provider must give text or an AccessToken")
        expires = token.expires_at
        if isinstance(expires, datetime):
            expires = expires.timestamp()
        self._renew_at = float("inf") if expires is None else renewal_time(float(expires))
        self._refused = False
        self._token = value
        return value
