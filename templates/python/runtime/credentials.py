"""A client's credentials, and which of them an operation asks for."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import datetime
from time import time
from typing import Any
from urllib.parse import quote

from .auth import AccessToken, ApiKey, Auth, AuthByScheme, Basic, Bearer, TokenSource, source_of
from .build_headers import set_header
from .effects import AskForToken, Effect
from .operation import Operation

#: A token is renewed this many seconds before it expires, as it has to arrive in time.
_LEEWAY = 10


class Tokens:
    """What one source gave last."""

    def __init__(self, source: TokenSource) -> None:
        self.source = source
        self.expires_at = float("inf")
        self.token: str | None = None

    @property
    def renewable(self) -> bool:
        """Whether asking again can give another token."""
        return not isinstance(self.source, str) and bool(getattr(self.source, "renewable", True))

    def usable(self, refused: str | None) -> str | None:
        """The token at hand, if it may be sent."""
        if isinstance(self.source, str):
            return self.source
        fresh = self.token is not None and self.token != refused and time() < self.expires_at - _LEEWAY
        return self.token if fresh else None

    def keep(self, given: Any) -> str:
        """Take in what the source gave."""
        token = given if isinstance(given, AccessToken) else AccessToken(given)
        value: Any = token.token
        if not isinstance(value, str):
            raise TypeError("a token provider must give text or an AccessToken")
        expires = token.expires_at
        if isinstance(expires, datetime):
            expires = expires.timestamp()
        self.expires_at = float("inf") if expires is None else float(expires)
        self.token = token.token
        return token.token


@dataclass(frozen=True)
class Scheme:
    """A way to prove who is calling, and its tokens."""

    auth: Auth
    tokens: Tokens


@dataclass(frozen=True)
class Proof:
    """What proves who is calling, put on one request."""

    url: str
    secrets: tuple[str, ...]
    """Whatever of it must not be shown."""
    refused: Mapping[int, str]
    """What to hand to ``apply`` if the server refuses it; empty where there is nothing else to give."""


class Credentials:
    """All that a client has."""

    def __init__(self, token: TokenSource | None, auth: Auth | AuthByScheme | None) -> None:
        always: list[Auth] = [] if token is None else [Bearer(token)]
        named: dict[str, Auth] = {}
        if isinstance(auth, (Bearer, Basic, ApiKey)):
            always.append(auth)
        elif auth is not None:
            named.update(auth)
        self._always = [Scheme(each, Tokens(source_of(each))) for each in always]
        self._named = {name: Scheme(each, Tokens(source_of(each))) for name, each in named.items()}
        self.secret_parameters = frozenset(
            each.auth.name
            for each in (*self._always, *self._named.values())
            if isinstance(each.auth, ApiKey) and each.auth.place == "query"
        )

    def apply(
        self, operation: Operation[Any], url: str, headers: dict[str, str], refused: Mapping[int, str]
    ) -> Generator[Effect, Any, Proof]:
        """Add what the operation asks for to the headers and the address."""
        secrets: list[str] = []
        used: dict[int, str] = {}
        for each in self._choose(operation):
            auth, tokens = each.auth, each.tokens
            value = tokens.usable(refused.get(id(each)))
            if value is None:
                value = yield AskForToken(tokens, refused.get(id(each)))
            if tokens.renewable:
                used[id(each)] = value
            secrets += [value, quote(value, safe="")]
            if isinstance(auth, ApiKey):
                if auth.place == "header":
                    set_header(headers, auth.name, value)
                else:
                    url += f"{'&' if '?' in url else '?'}{quote(auth.name, safe='')}={quote(value, safe='')}"
            elif isinstance(auth, Basic):
                encoded = b64encode(f"{auth.username}:{value}".encode()).decode()
                secrets.append(encoded)
                set_header(headers, "authorization", f"Basic {encoded}")
            else:
                set_header(headers, "authorization", f"Bearer {value}")
        return Proof(url, tuple(secrets), used)

    def _choose(self, operation: Operation[Any]) -> list[Scheme]:
        """The first alternative that can be met, one that asks for something before one that does not."""
        security = operation.security
        if security is None:
            return [*self._always, *self._named.values()]
        if not security:
            return []
        for names in security:
            if names and all(name in self._named for name in names):
                return [self._named[name] for name in names]
        return self._always
