"""API keys of which one has two names."""

from __future__ import annotations

from typing import Any

#: The names of the token among API keys: that of its header, and that of its scheme in documents of Kubernetes.
TOKEN_NAMES = ("authorization", "BearerToken")


class TokenKeys(dict[str, str]):
    """Loaded API keys. The token is read by either of its names: programs for older and newer official clients differ.

    It is stored, counted and listed once.
    """

    def __missing__(self, name: str) -> str:
        for other in TOKEN_NAMES:
            if name in TOKEN_NAMES and other in self:
                return self[other]
        raise KeyError(name)

    def get(self, name: str, default: Any = None) -> Any:
        """The key of this name, or the token by its other name."""
        try:
            return self[name]
        except KeyError:
            return default
