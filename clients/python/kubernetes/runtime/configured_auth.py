"""The credentials of a configuration, by the document's security schemes."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any, Protocol

from .auth import AccessToken, ApiKey, Auth, Basic, Bearer, TokenProvider, TokenRequest
from .errors import ApiValueError
from .security import SecurityScheme, declared_schemes

#: The token's name, in documents of Kubernetes and for the official client. Known to every package.
_TOKEN = SecurityScheme("apiKey")
_TOKEN_NAME = "BearerToken"


class GivenCredentials(Protocol):
    """The attributes of a configuration that are credentials, or return them."""

    @property
    def access_token(self) -> str | None:
        """A bearer token."""
        ...

    @property
    def username(self) -> str | None:
        """The user of basic authentication."""
        ...

    @property
    def password(self) -> str | None:
        """The user's password."""
        ...

    @property
    def api_key(self) -> Mapping[str, str]:
        """Keys by name."""
        ...

    @property
    def refresh_api_key_hook(self) -> Callable[[Any], Any] | None:
        """Renews the keys."""
        ...

    def get_api_key_with_prefix(self, identifier: str) -> str | None:
        """An API key as it is sent."""
        ...

    def key_with_prefix(self, identifier: str) -> str | None:
        """The same, without the hook."""
        ...


def configured_auth(configuration: GivenCredentials, provider: TokenProvider | None) -> dict[str, Any]:
    """The option ``auth`` of a client.

    Raises:
        ApiValueError: If the document has no security scheme with the name of an API key.
    """
    declared = declared_schemes()
    token = provider or configuration.access_token
    given: dict[str, Auth | None] = {"bearer": None if token is None else Bearer(token), "basic": _basic(configuration)}
    primary = given["bearer"] or given["basic"]
    named: dict[str, Auth] = {}
    for name, scheme in _key_schemes().items():
        # A token or a user name has the header to itself.
        if primary is None or (scheme.name.lower(), scheme.place) != ("authorization", "header"):
            key = _key(configuration, name, scheme)
            if key is not None:
                named[name] = key
    for name, scheme in declared.items():
        auth = given.get(scheme.kind)
        if auth is not None:
            named[name] = auth
    _check_names(configuration.api_key)
    # What the document does not declare goes with every call that requires authentication.
    undeclared = None if primary in named.values() else primary
    if undeclared is None and _TOKEN_NAME not in declared:
        undeclared = named.pop(_TOKEN_NAME, None)
    if undeclared is not None:
        named[""] = undeclared
    return {"auth": named}


def names_of(keys: Iterable[str], identifier: str) -> list[str]:
    """The given names of an API key that is asked for by another name of its own."""
    schemes = _key_schemes()
    wanted = identifier.lower()
    for name, scheme in sorted(schemes.items(), key=lambda each: each[0].lower() != wanted):
        own = (name.lower(), scheme.name.lower())
        if wanted in own:
            return sorted((key for key in keys if key.lower() in own), key=lambda key: own.index(key.lower()))
    return []


def key_settings(configuration: GivenCredentials) -> dict[str, dict[str, Any]]:
    """The API keys as the official clients describe them."""
    found: dict[str, dict[str, Any]] = {}
    for name, scheme in _key_schemes().items():
        value = configuration.get_api_key_with_prefix(name)
        if value is not None:
            found[name] = {"type": "api_key", "in": scheme.place, "key": scheme.name, "value": value}
    return found


def _key_schemes() -> dict[str, SecurityScheme]:
    schemes = {name: scheme for name, scheme in declared_schemes().items() if scheme.kind == "apiKey"}
    known = any(scheme.name.lower() == "authorization" for scheme in schemes.values())
    return schemes if known else {_TOKEN_NAME: _TOKEN, **schemes}


def _basic(configuration: GivenCredentials) -> Auth | None:
    if configuration.username is None:
        return None
    return Basic(configuration.username, configuration.password or "")


def _key(configuration: GivenCredentials, name: str, scheme: SecurityScheme) -> Auth | None:
    given = any(configuration.api_key.get(each) for each in names_of(configuration.api_key, name))
    if not given and configuration.refresh_api_key_hook is None:
        return None
    return ApiKey(scheme.name, _Key(configuration, name), scheme.place)


def _check_names(keys: Iterable[str]) -> None:
    schemes = _key_schemes()
    listed = {name: scheme for name, scheme in schemes.items() if name in declared_schemes()} or schemes
    known = {each.lower() for name, scheme in schemes.items() for each in (name, scheme.name)}
    for key in keys:
        if key.lower() not in known:
            names = ", ".join(f"{name} ({scheme.place} {scheme.name})" for name, scheme in listed.items())
            raise ApiValueError(f"the API has no security scheme {key!r} for an API key; it has {names}")


class _Key:
    """The configuration's API key at the time of a call; the attribute may change at any time."""

    def __init__(self, configuration: GivenCredentials, name: str) -> None:
        self._configuration = configuration
        self._name = name

    @property
    def renewable(self) -> bool:
        """Whether the source can return another token."""
        return self._configuration.refresh_api_key_hook is not None

    def __call__(self, _: TokenRequest) -> AccessToken | Awaitable[AccessToken]:
        hook = self._configuration.refresh_api_key_hook
        renewing = None if hook is None else hook(self._configuration)
        # Clients with an event loop wait for it; others report that they cannot.
        return self._after(renewing) if inspect.isawaitable(renewing) else self._current()

    async def _after(self, renewing: Awaitable[Any]) -> AccessToken:
        await renewing
        return self._current()

    def _current(self) -> AccessToken:
        return AccessToken(self._configuration.key_with_prefix(self._name) or "", 0)
