"""Tokens of an OpenID Connect provider, as kubeconfigs describe them."""

from __future__ import annotations

import json
import os
import tempfile
import threading
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from time import time
from typing import Any
from urllib.parse import quote_plus, urlsplit

from ..auth import AccessToken, Basic, TokenRequest
from ..client import Client
from ..client_options import Tls
from ..errors import ApiException, OpenApiException, message_of
from ..guards import as_dict, is_dict
from ..operation import Operation
from ..redact import redact_text
from .config_exception import ConfigException
from .kubeconfig import Fields

#: A token is renewed this many seconds before it expires.
_MARGIN = 10


class OidcSource:
    """The id token of a kubeconfig; renewed with the refresh token when it expires."""

    def __init__(self, config: Fields, file: str | None) -> None:
        """Read the kubeconfig.

        Args:
            config: The fields of ``auth-provider.config``.
            file: The kubeconfig's file, which gets the renewed tokens; None to keep them in memory.
        """
        self._config = config
        self._file = file
        self._lock = threading.Lock()
        self._id_token = config.text("id-token")
        self._refresh_token = config.text("refresh-token")
        if self._id_token is None and self._refresh_token is None:
            raise config.wrong("id-token", "set, or refresh-token")

    def __repr__(self) -> str:
        return "OidcSource()"

    def __call__(self, request: TokenRequest) -> AccessToken:
        """As a token source for a client.

        Raises:
            ConfigException: If the token has expired and cannot be renewed.
        """
        with self._lock:
            token = self._id_token
            expires = None if token is None else _expiry(token)
            if token is None or request.refresh or (expires is not None and expires - _MARGIN <= time()):
                token = self._renew()
                expires = _expiry(token)
            return AccessToken(token, expires)

    def _renew(self) -> str:
        if self._refresh_token is None:
            raise ConfigException("the user's OpenID Connect token has expired, and there is no refresh-token")
        answer = self._request_tokens(self._refresh_token)
        token, refresh = answer.get("id_token"), answer.get("refresh_token")
        if not isinstance(token, str) or not token:
            raise ConfigException("the OpenID Connect provider returned no id_token")
        old = self._id_token, self._refresh_token
        self._id_token = token
        if isinstance(refresh, str) and refresh:
            self._refresh_token = refresh
        if self._file is not None:
            _replace_in_file(self._file, dict(zip(old, (self._id_token, self._refresh_token), strict=True)))
        return token

    def _request_tokens(self, refresh_token: str) -> dict[str, Any]:
        issuer, client_id = self._config.required("idp-issuer-url"), self._config.required("client-id")
        secret = self._config.text("client-secret")
        tls = Tls(ca=self._config.pem("idp-certificate-authority"))
        fields = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        in_body = {**fields, "client_id": client_id, **({} if secret is None else {"client_secret": secret})}
        try:
            found = call_provider(f"{issuer.rstrip('/')}/.well-known/openid-configuration", tls)
            endpoint = found.get("token_endpoint")
            if not isinstance(endpoint, str):
                raise ConfigException("the OpenID Connect provider names no token_endpoint")
            if secret is not None:
                try:
                    return call_provider(endpoint, tls, fields, Basic(quote_plus(client_id), quote_plus(secret)))
                except ApiException as error:
                    # Providers that want the secret in the body say so in several ways.
                    if error.status not in (400, 401, 403):
                        raise
            return call_provider(endpoint, tls, in_body)
        except ConfigException:
            raise
        except OpenApiException as error:
            said = redact_text(message_of(error), [each for each in (refresh_token, secret) if each is not None])
            raise ConfigException(f"the OpenID Connect token cannot be renewed: {said}") from None


def call_provider(
    url: str, tls: Tls, form: Mapping[str, str] | None = None, auth: Basic | None = None
) -> dict[str, Any]:
    """Call a provider: GET, or POST with a form."""
    parts = urlsplit(url)
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    operation: Operation[Any] = Operation(
        # Parsed here because an error about it must not show text that may be a token.
        id="openidConnect",
        method="GET" if form is None else "POST",
        path=path.replace("{", "%7B"),
        form=None if form is None else tuple(form),
        kind="text",
    )
    headers = {"accept": "application/json"}
    with Client(f"{parts.scheme}://{parts.netloc}", tls=tls, auth=auth, headers=headers) as client:
        text = client.call(operation, form or {}, {})
    try:
        return as_dict(json.loads(text))
    except (ValueError, RecursionError):
        raise ConfigException("the OpenID Connect provider's response is not JSON") from None


def _expiry(token: str) -> float | None:
    """When a token expires, in seconds since 1970; None if it does not say so."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        claims: Any = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return None
    expires: Any = claims.get("exp") if is_dict(claims) else None
    return float(expires) if isinstance(expires, (int, float)) else None


def _replace_in_file(path: str, tokens: Mapping[str | None, str | None]) -> None:
    """Replace tokens in a file and nothing else. A provider may accept each refresh token once."""
    try:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        changed = text
        for old, new in tokens.items():
            if old is not None and new is not None:
                changed = changed.replace(old, new)
        if changed == text:
            return
        target = os.path.realpath(path)
        # Created for the user alone.
        handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target))
        try:
            with open(handle, "w", encoding="utf-8") as file:
                file.write(changed)
            os.replace(temporary, target)
        except BaseException:
            os.remove(temporary)
            raise
    except (OSError, UnicodeError):
        # The tokens in memory still work.
        return
