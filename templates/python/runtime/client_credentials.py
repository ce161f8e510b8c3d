"""OAuth2 tokens by the client credentials grant (RFC 6749, section 4.4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import time
from typing import Any, Literal
from urllib.parse import quote_plus, urlsplit

from .auth import AccessToken, Basic, TokenProvider, TokenRequest
from .client import Client
from .errors import ApiValueError, DecodeError
from .guards import is_dict
from .operation import Operation


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
    """Get tokens, and new ones when they expire.

    Args:
        token_url: Where the server gives tokens.
        client_id: Who is asking.
        client_secret: What proves it.
        scopes: What the token is to be good for.
        fields: Further fields of the request, such as ``audience`` or ``resource``.
        secret_in: Where the server expects id and secret: in a header, or among the fields.
        **options: Of the :class:`Client` that asks.
    """
    parts = urlsplit(token_url)
    if not parts.hostname:
        raise ApiValueError("token_url is not a valid URL")
    params: dict[str, str] = {"grant_type": "client_credentials", **(fields or {})}
    if scopes:
        params["scope"] = " ".join(scopes)
    if secret_in == "body":
        params.update(client_id=client_id, client_secret=client_secret)
    else:
        options["auth"] = Basic(quote_plus(client_id), quote_plus(client_secret))
    path = parts.path + (f"?{parts.query}" if parts.query else "")
    operation: Operation[Any] = Operation(
        id="clientCredentials", method="POST", path=path.replace("{", "%7B"), form=tuple(params)
    )
    client = Client(f"{parts.scheme}://{parts.netloc}", **options)

    def provide(_: TokenRequest) -> AccessToken:
        answer: Any = client.call(operation, params, {})
        token = answer.get("access_token") if is_dict(answer) else None
        if not isinstance(token, str):
            raise DecodeError("the token endpoint's answer has no access_token")
        try:
            return AccessToken(token, time() + float(answer["expires_in"]))
        except (KeyError, TypeError, ValueError):
            return AccessToken(token)

    return provide
