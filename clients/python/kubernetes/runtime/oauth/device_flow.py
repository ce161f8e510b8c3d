"""OAuth 2 tokens by the device authorization grant (RFC 8628)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf, isfinite
from time import sleep, time
from typing import Any, Literal

from ..auth import AccessToken, TokenProvider, TokenRequest
from ..errors import ApiException, DecodeError
from ..guards import as_dict
from ..longest_wait import LONGEST_WAIT
from .refresh_token import refreshed, tell
from .token_endpoint import Ask, GrantedToken, form_endpoint, granted_token, seconds_of

_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


@dataclass(frozen=True)
class DevicePrompt:
    """What to tell the user: open the page, and enter the code."""

    user_code: str
    verification_uri: str
    verification_uri_complete: str | None = None
    """The page with the code filled in, for a link or a QR code."""
    expires_at: float | None = None
    """Until when, in seconds since 1970."""


def device_flow(
    device_authorization_url: str,
    token_url: str,
    client_id: str,
    prompt: Callable[[DevicePrompt], None],
    *,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    on_refresh_token: Callable[[str], None] | None = None,
    scopes: Sequence[str] = (),
    fields: Mapping[str, str] | None = None,
    secret_in: Literal["header", "body"] = "header",
    **options: Any,
) -> TokenProvider:
    """Request tokens for a user who confirms on another device.

    Tokens are renewed without the user if the server grants refresh tokens.

    Args:
        device_authorization_url: URL of the device authorization endpoint.
        token_url: URL of the token endpoint.
        client_id: The client's id.
        prompt: Shows the user what to do.
        client_secret: The client's secret; None for public clients.
        refresh_token: A refresh token of an earlier run. The user is asked only if the server refuses it.
        on_refresh_token: Called with each new refresh token: store it for the next run.
        scopes: The requested scopes.
        fields: Further fields of the requests.
        secret_in: Whether id and secret go into a header or into the body.
        **options: Options of the :class:`Client` that requests the tokens.
    """
    common: Any = {"fields": fields, "secret_in": secret_in, "options": options}
    identity = (client_id, client_secret)
    # RFC 8628 has the scopes in the first request only.
    authorize = form_endpoint("deviceAuthorization", device_authorization_url, *identity, scopes=scopes, **common)
    ask = form_endpoint("deviceToken", token_url, *identity, **common)
    refresh = form_endpoint("refreshToken", token_url, *identity, **common)
    current = refresh_token

    def provide(_: TokenRequest) -> AccessToken:
        nonlocal current
        if current is not None:
            try:
                granted = refreshed(refresh, current, on_refresh_token)
            except ApiException as error:
                if not _is_refusal(error, "invalid_grant"):
                    raise
                current = None
            else:
                current = granted.refresh_token or current
                return granted.access
        code, interval, shown = _read_authorization(authorize({}))
        prompt(shown)
        granted = _poll(ask, code, interval, shown.expires_at or inf)
        tell(granted, on_refresh_token)
        current = granted.refresh_token
        return granted.access

    return provide


def _poll(ask: Ask, code: str, interval: float, until: float) -> GrantedToken:
    """Ask for the token until the user has decided."""
    while True:
        sleep(min(interval, LONGEST_WAIT))
        try:
            return granted_token(ask({"grant_type": _GRANT, "device_code": code}))
        except ApiException as error:
            # RFC 8628, section 3.5.
            if _is_refusal(error, "slow_down"):
                interval += 5
            elif not _is_refusal(error, "authorization_pending"):
                raise
            if time() > until:
                raise


def _is_refusal(error: ApiException, reason: str) -> bool:
    return as_dict(error.data).get("error") == reason


def _read_authorization(answer: Mapping[str, Any]) -> tuple[str, float, DevicePrompt]:
    """The device code, the seconds between two requests, and what to show."""

    def text(name: str) -> str | None:
        value = answer.get(name)
        return value if isinstance(value, str) and value else None

    code, user_code = text("device_code"), text("user_code")
    # Some servers have the name of an earlier draft.
    address = text("verification_uri") or text("verification_url")
    if code is None or user_code is None or address is None:
        raise DecodeError("the device authorization's response has no code or URI")
    interval = seconds_of(answer.get("interval"), 5)
    lifetime = seconds_of(answer.get("expires_in"), inf)
    expires_at = time() + lifetime if isfinite(lifetime) else None
    prompt = DevicePrompt(user_code, address, text("verification_uri_complete"), expires_at)
    return code, interval if isfinite(interval) else 5, prompt


__all__ = ["DevicePrompt", "device_flow"]
