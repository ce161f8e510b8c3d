"""The security schemes of the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Literal


@dataclass(frozen=True)
class SecurityScheme:
    """How a caller can authenticate."""

    kind: Literal["apiKey", "basic", "bearer"]
    """``bearer`` includes OAuth2 and OpenID Connect."""
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
