"""OAuth 2 tokens by the client credentials grant (RFC 6749, section 4.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ..auth import AccessToken, TokenProvider, TokenRequest
from .token_endpoint import form_endpoint, granted_token


def client_credentials(
    token_url: str,
    client_id: str,
    client_secret: str,
    *,
    scopes: Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
    secret_in: Literal["header", "body"] = "header",
    **options: Any,
) -> TokenProvider:
    """Request tokens, and renew them when they expire.

    Args:
        token_url: URL of the token endpoint.
        client_id: The client's id.
        client_secret: The client's secret.
        scopes: The requested scopes.
        fields: Further fields of the request, such as ``audience`` or ``resource``.
        secret_in: Whether id and secret go into a header or into the body.
        **options: Options of the :class:`Client` that requests the tokens.
    """
    common: Any = {"scopes": scopes, "fields": fields, "secret_in": secret_in, "options": options}
    ask = form_endpoint("clientCredentials", token_url, client_id, client_secret, **common)

    def provide(_: TokenRequest) -> AccessToken:
        return granted_token(ask({"grant_type": "client_credentials"})).access

    return provide
