"""Keeps secrets out of whatever may be shown."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from urllib.parse import unquote_plus

_redacted = "[redacted]"

#: Names of headers and parameters whose values are, or may well be, secrets.
_secret_names = re.compile(
    r"auth|cookie|token|secret|passw|pwd|api-?_?key|private|credential|signature|session|^(key|sig|code)$",
    re.IGNORECASE,
)
_addresses = frozenset(("location", "content-location", "referer", "link"))


def is_secret_name(name: str) -> bool:
    """Whether the value of a header or parameter may be a secret."""
    return _secret_names.search(name) is not None


def redact_headers(headers: Mapping[str, str], secrets: Collection[str] = ()) -> dict[str, str]:
    """Headers fit to be shown: the values of secret ones are replaced, and queries of addresses cleaned."""
    shown: dict[str, str] = {}
    for name, value in headers.items():
        if is_secret_name(name) and name != "www-authenticate":
            shown[name] = _redacted
        else:
            shown[name] = redact_text(redact_url(value) if name in _addresses else value, secrets)
    return shown


def redact_url(url: str, secret_parameters: Collection[str] = ()) -> str:
    """An address fit to be shown: user and password are left out, values of secret query parameters replaced."""
    address = url.split("#", 1)[0]
    path, question, query = address.partition("?")
    path = re.sub(r"^([a-zA-Z][\w+.-]*:)?//[^/]*@", r"\1//", path)
    if not question:
        return path
    pairs: list[str] = []
    for pair in query.split("&"):
        name, equals, _ = pair.partition("=")
        plain = unquote_plus(name)
        pairs.append(
            f"{name}={_redacted}" if equals and (plain in secret_parameters or is_secret_name(plain)) else pair
        )
    return f"{path}?{'&'.join(pairs)}"


def redact_text(text: str, secrets: Iterable[str]) -> str:
    """A text in which every one of the secrets is replaced."""
    for secret in secrets:
        # A value this short is no secret worth the name, and replacing it would garble the text.
        if len(secret) >= 4:
            text = text.replace(secret, _redacted)
    return text
