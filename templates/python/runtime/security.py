"""The security schemes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Literal

from .errors import ApiValueError
from .guards import is_mapping


@dataclass(frozen=True)
class SecurityScheme:
    """How a caller can authenticate."""

    kind: Literal["apiKey", "basic", "bearer", "other"]
    """``bearer`` includes OAuth2 and OpenID Connect; ``other`` is for callers to send."""
    name: str = "authorization"
    """Of the header, query parameter or cookie."""
    place: Literal["header", "query", "cookie"] = "header"


@cache
def declared_schemes() -> Mapping[str, SecurityScheme]:
    """The document's schemes, by name."""
    try:
        schemes: Mapping[str, SecurityScheme] = import_module("..client.security_schemes", __package__).SCHEMES
    except ImportError:
        # Without a generated client around it.
        return {}
    return schemes


def check_names(auth: Any) -> None:
    """Refuse credentials by a name that no security scheme has: they would silently not be sent.

    Raises:
        ApiValueError: If there is such a name.
    """
    declared = declared_schemes()
    if not declared or not is_mapping(auth):
        return
    for name in auth:
        # The empty name stands for all other calls.
        if name and name not in declared:
            raise ApiValueError(f"auth has {name!r}, but the API's security schemes are {', '.join(sorted(declared))}")
