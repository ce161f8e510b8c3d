"""Tokens of the auth-provider ``gcp``, which old kubeconfigs still have."""

from __future__ import annotations

import inspect
import json
import shlex
import subprocess
import threading
from collections.abc import Callable
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Any, NamedTuple

from ...auth import AccessToken, TokenRequest
from ...guards import as_dict
from ..config_exception import ConfigException
from ..dateutil import parse_rfc3339
from ..kubeconfig import Fields

#: A token is renewed this many seconds before it expires.
_MARGIN = 300
#: How long a command may take, in seconds.
_LIMIT = 300


class CommandToken(NamedTuple):
    """A token that a command printed."""

    token: str
    expiry: datetime | None


class CommandTokenSource:
    """A command that prints a token as JSON, such as ``gcloud config config-helper --format=json``."""

    def __init__(self, cmd: str, args: list[str], tokenKey: str | None = None, expiryKey: str | None = None) -> None:
        """Set the command.

        Args:
            cmd: The program.
            args: Its arguments.
            tokenKey: Where the token is in its output, such as ``{.credential.access_token}``, which is the default.
            expiryKey: Where its end is; by default, ``{.credential.token_expiry}``.
        """
        self._command = [cmd, *args]
        self._token_key = tokenKey or "{.credential.access_token}"
        self._expiry_key = expiryKey or "{.credential.token_expiry}"

    def token(self) -> CommandToken:
        """Run the command.

        Raises:
            ConfigException: If it fails, or prints no token.
        """
        try:
            done = subprocess.run(
                self._command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_LIMIT,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ConfigException(f"cmd-path: the command cannot be run ({type(error).__name__})") from None
        if done.returncode != 0:
            raise ConfigException(f"cmd-path: process returned {done.returncode}")
        try:
            printed: Any = json.loads(done.stdout)
        except ValueError:
            raise ConfigException("cmd-path: failed to decode process output") from None
        token, expiry = _at(printed, self._token_key), _at(printed, self._expiry_key)
        if not isinstance(token, str) or not token:
            raise ConfigException("cmd-path: the output has no token")
        return CommandToken(token, None if expiry is None else parse_rfc3339(expiry))


class GcpSource:
    """The token of an auth-provider; renewed by the program's own function, or by the provider's command."""

    def __init__(self, config: Fields | None, google: Callable[[], Any] | None) -> None:
        """Read the kubeconfig.

        Args:
            config: The fields of ``auth-provider.config``.
            google: Returns an object with ``token`` and ``expiry``, or an awaitable of one.
        """
        fields = config or Fields({}, "auth-provider.config", ".")
        self._renew = google or _command_of(fields)
        self._lock = threading.Lock()
        self._token = fields.text("access-token")
        expiry = fields.value.get("expiry")
        self._expires = None if expiry is None else _seconds(expiry)
        if self._token is None and self._renew is None:
            raise ConfigException(
                "the user's auth-provider (gcp) has no access-token; use the exec plugin gke-gcloud-auth-plugin"
            )

    def __repr__(self) -> str:
        return "GcpSource()"

    def __call__(self, request: TokenRequest) -> AccessToken:
        """As a token source for a client.

        Raises:
            ConfigException: If the token has expired and cannot be renewed.
        """
        with self._lock:
            now = datetime.now(timezone.utc).timestamp()
            expired = self._expires is not None and self._expires - _MARGIN <= now
            if self._token is None or expired or (request.refresh and self._renew is not None):
                if self._renew is None:
                    raise ConfigException("the user's auth-provider (gcp) has an expired access-token")
                self._token, self._expires = _result_of(self._renew)
            return AccessToken(self._token, self._expires)


async def google_auth_credentials(provider: Any) -> SimpleNamespace:
    """Run the command of an auth-provider's configuration.

    Args:
        provider: Has ``cmd-path`` and ``cmd-args``.

    Returns:
        An object with ``token`` and ``expiry``, as the command printed them.

    Raises:
        ValueError: If one of the fields is missing.
    """
    import asyncio.subprocess

    if "cmd-path" not in provider or "cmd-args" not in provider:
        raise ValueError("Values for cmd-path, cmd-args are required.")
    child = await asyncio.create_subprocess_exec(
        provider["cmd-path"],
        *shlex.split(provider["cmd-args"]),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, _ = await child.communicate()
    credential = json.loads(output)["credential"]
    return SimpleNamespace(token=credential["access_token"], expiry=credential["token_expiry"])


def _command_of(fields: Fields) -> Callable[[], Any] | None:
    path = fields.value.get("cmd-path")
    if path is None:
        return None
    if path == "":
        raise ConfigException("missing access token cmd (cmd-path is an empty string in your kubeconfig file)")
    if fields.text("scopes") is not None:
        raise ConfigException("scopes can only be used when kubectl is using a gcp service account key")
    arguments = fields.text("cmd-args")
    command = [str(path), *arguments.split()] if arguments is not None else str(path).split()
    source = CommandTokenSource(command[0], command[1:], fields.text("token-key"), fields.text("expiry-key"))
    return source.token


def _result_of(renew: Callable[[], Any]) -> tuple[str, float | None]:
    result = renew()
    if inspect.isawaitable(result):
        from ...aio_thread import in_own_loop

        result = in_own_loop(result)
    expiry = getattr(result, "expiry", None)
    return str(result.token), None if expiry is None else _seconds(expiry)


def _seconds(value: Any) -> float | None:
    """A date in seconds since 1970; None if it is not one. Without a time zone it is UTC, as Google's are."""
    try:
        found: datetime = value if isinstance(value, datetime) else parse_rfc3339(value)
    except (ValueError, TypeError):
        return None
    return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).timestamp()


def _at(value: Any, key: str) -> Any:
    """A value by a path such as ``{.credential.access_token}``."""
    for name in key.strip("{}").strip(".").split("."):
        value = as_dict(value).get(name)
    return value
