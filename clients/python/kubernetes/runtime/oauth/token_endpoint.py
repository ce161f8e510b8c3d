"""Requests to an authorization server."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from math import inf, isfinite
from time import time
from typing import Any, Literal
from urllib.parse import quote_plus, urlsplit

from ..auth import AccessToken, Basic
from ..client import Client
from ..errors import ApiValueError, DecodeError
from ..guards import as_dict
from ..operation import Operation

Ask = Callable[[Mapping[str, str]], dict[str, Any]]
"""Sends fields, and returns the server's answer."""


@dataclass(frozen=True)
class GrantedToken:
    """A token with what came with it."""

    access: AccessToken
    refresh_token: str | None = field(repr=False)


def form_endpoint(
    name: str,
    url: str,
    client_id: str,
    client_secret: str | None,
    *,
    scopes: Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
    secret_in: Literal["header", "body"] = "header",
    options: Mapping[str, Any],
) -> Ask:
    """Prepare requests to an authorization server.

    Args:
        name: The name of the requests in errors.
        url: The endpoint.
        client_id: The client's id.
        client_secret: The client's secret; None for public clients, which name themselves in the body.
        scopes: The requested scopes.
        fields: Further fields of the request.
        secret_in: Whether id and secret go into a header or into the body.
        options: Options of the :class:`Client` that sends them.

    Raises:
        ApiValueError: If the URL is invalid. The message does not show it.
    """
    parts = urlsplit(url)
    if not parts.hostname:
        raise ApiValueError(f"the URL of {name} is not valid")
    common = dict(fields or {})
    if scopes:
        common["scope"] = " ".join(scopes)
    given: dict[str, Any] = dict(options)
    if client_secret is not None and secret_in == "header":
        given["auth"] = Basic(quote_plus(client_id), quote_plus(client_secret))
    else:
        common["client_id"] = client_id
        if client_secret is not None:
            common["client_secret"] = client_secret
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    given["headers"] = {"accept": "application/json", **(given.get("headers") or {})}
    client = Client(f"{parts.scheme}://{parts.netloc}", **given)

    def ask(params: Mapping[str, str]) -> dict[str, Any]:
        sent = {**params, **common}
        operation: Operation[str] = Operation(
            id=name,
            method="POST",
            path=path.replace("{", "%7B"),
            form=tuple(sent),
            # Parsed here because an error about it must not show text that may be a token.
            kind="text",
        )
        return _parse(client.call(operation, sent, {}))

    return ask


def granted_token(answer: Mapping[str, Any]) -> GrantedToken:
    """The token in the answer of a token endpoint.

    Raises:
        DecodeError: If there is none.
    """
    token = answer.get("access_token")
    if not isinstance(token, str) or not token:
        raise DecodeError("the token endpoint's response has no access_token")
    seconds = seconds_of(answer.get("expires_in"), inf)
    refresh = answer.get("refresh_token")
    return GrantedToken(
        AccessToken(token, time() + seconds if isfinite(seconds) else None),
        refresh if isinstance(refresh, str) and refresh else None,
    )


def seconds_of(value: Any, default: float) -> float:
    """A number of seconds. Some servers send a string, and null for a token that does not expire."""
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        return default


def _parse(text: str) -> dict[str, Any]:
    answer: Any = None
    with suppress(ValueError, RecursionError):
        answer = json.loads(text)
    if answer is None:
        raise DecodeError("the token endpoint's response is not JSON")
    return as_dict(answer)


__all__ = ["Ask", "GrantedToken", "form_endpoint", "granted_token", "seconds_of"]
