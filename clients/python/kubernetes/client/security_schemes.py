"""The document's security schemes, by name."""

from __future__ import annotations

from ..runtime.security import SecurityScheme

SCHEMES: dict[str, SecurityScheme] = {"BearerToken": SecurityScheme("apiKey", "authorization")}
