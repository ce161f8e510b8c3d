"""How to prove who is calling."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Union


@dataclass(frozen=True)
class AccessToken:
    """A token and how long it can be used."""

    token: str = field(repr=False)
    expires_at: float | datetime | None = None
    """Seconds since 1970, or a date. Without it the token is used until the server refuses it."""


@dataclass(frozen=True)
class TokenRequest:
    """What a provider is told."""

    refresh: bool
    """The server refused the last token: do not give the same one from a cache."""


TokenProvider = Callable[[TokenRequest], str | AccessToken | Awaitable[str | AccessToken]]
"""Where tokens come from: reads a file, asks a secret store, runs a program.

Asked once for all calls that wait, and again when the token expires or the server answers 401. It may be asynchronous
where the client is.
"""

TokenSource = Union[str, TokenProvider]


@dataclass(frozen=True)
class Bearer:
    """A token in the ``Authorization`` header; OAuth2's too."""

    token: TokenSource = field(repr=False)


@dataclass(frozen=True)
class Basic:
    """A user's name and password."""

    username: str
    password: TokenSource = field(repr=False)


@dataclass(frozen=True)
class ApiKey:
    """A key in a header or query parameter."""

    name: str
    key: TokenSource = field(repr=False)
    place: Literal["header", "query"] = "header"


Auth = Union[Bearer, Basic, ApiKey]
AuthByScheme = Mapping[str, Auth]
"""Credentials by the names of the document's security schemes."""


def source_of(auth: Auth) -> Any:
    """Where the secret part comes from."""
    return auth.key if isinstance(auth, ApiKey) else auth.password if isinstance(auth, Basic) else auth.token
