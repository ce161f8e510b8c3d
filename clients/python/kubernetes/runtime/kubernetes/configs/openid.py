"""Renews tokens of an OpenID Connect provider, with the interface of the official client."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote_plus

from ...aio_thread import in_daemon_thread
from ...auth import Basic
from ...client_options import Tls
from ...errors import OpenApiException
from ..config_exception import ConfigException
from ..oidc import call_provider

GRANT_TYPE_REFRESH_TOKEN = "refresh_token"


class OpenIDRequestor:
    """Asks a provider for new tokens."""

    def __init__(self, client_id: str, client_secret: str, issuer_url: str, ssl_ca_cert: Any = None) -> None:
        """Set the provider.

        Args:
            client_id: The program's name at the provider.
            client_secret: Its password there.
            issuer_url: The provider.
            ssl_ca_cert: Its certificate authority as PEM, or the path of a file. Default: the system's.
        """
        self._auth = Basic(quote_plus(client_id), quote_plus(client_secret))
        self._issuer = issuer_url.rstrip("/")
        self._tls = Tls(ca=ssl_ca_cert)

    async def refresh_token(self, refresh_token: str) -> dict[str, Any]:
        """The provider's response, with ``id_token`` and usually ``refresh_token``.

        Raises:
            ConfigException: If the provider refuses.
        """
        return await in_daemon_thread(self._refresh, refresh_token)

    def _refresh(self, refresh_token: str) -> dict[str, Any]:
        try:
            found = call_provider(f"{self._issuer}/.well-known/openid-configuration", self._tls)
        except OpenApiException:
            raise ConfigException("oidc: failed to query well-known metadata endpoint") from None
        fields = {"grant_type": GRANT_TYPE_REFRESH_TOKEN, "refresh_token": refresh_token}
        try:
            return call_provider(str(found.get("token_endpoint")), self._tls, fields, self._auth)
        except OpenApiException:
            raise ConfigException("oidc: failed to refresh access token") from None
