"""OAuth 2 tokens by refresh tokens (RFC 6749, section 6)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from ..auth import AccessToken, TokenProvider, TokenRequest
from .token_endpoint import Ask, GrantedToken, form_endpoint, granted_token


def refresh_token(
    token_url: str,
    client_id: str,
    refresh_token: str,
    *,
    client_secret: str | None = None,
    on_refresh_token: Callable[[str], None] | None = None,
    scopes: Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
    secret_in: Literal["header", "body"] = "header",
    **options: Any,
) -> TokenProvider:
    """Exchange a refresh token for access tokens, and renew these when they expire.

    Args:
        token_url: URL of the token endpoint.
        client_id: The client's id.
        refresh_token: The refresh token.
        client_secret: The client's secret; None for public clients.
        on_refresh_token: Called with each refresh token that replaces the one before, which may be invalid from then
            on: store it.
        scopes: The requested scopes.
        fields: Further fields of the request.
        secret_in: Whether id and secret go into a header or into the body.
        **options: Options of the :class:`Client` that requests the tokens.
    """
    common: Any = {"scopes": scopes, "fields": fields, "secret_in": secret_in, "options": options}
    ask = form_endpoint("refreshToken", token_url, client_id, client_secret, **common)
    current = refresh_token

    def provide(_: TokenRequest) -> AccessToken:
        nonlocal current
        granted = refreshed(ask, current, on_refresh_token)
        current = granted.refresh_token or current
        return granted.access

    return provide


def refreshed(ask: Ask, current: str, on_refresh_token: Callable[[str], None] | None) -> GrantedToken:
    """Exchange a refresh token."""
    granted = granted_token(ask({"grant_type": "refresh_token", "refresh_token": current}))
    if granted.refresh_token != current:
        tell(granted, on_refresh_token)
    return granted


def tell(granted: GrantedToken, on_refresh_token: Callable[[str], None] | None) -> None:
    """Hand the refresh token, if there is one, to the caller."""
    if on_refresh_token is not None and granted.refresh_token is not None:
        on_refresh_token(granted.refresh_token)


__all__ = ["refresh_token", "refreshed", "tell"]
