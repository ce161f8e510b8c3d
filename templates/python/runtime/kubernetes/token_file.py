"""Tokens that are renewed in a file."""

from __future__ import annotations

from time import time

from ..auth import AccessToken, TokenRequest
from .config_exception import ConfigException
from .kubeconfig import read_file

#: How often the file is read again, in seconds: whoever writes it replaces the token before it expires.
_PERIOD = 60


class TokenFile:
    """The token in a file, read again after a while, and when it is refused."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __call__(self, _: TokenRequest) -> AccessToken:
        """As the source of a client's token."""
        token = read_file(self.path).decode(errors="replace").strip()
        if not token:
            raise ConfigException(f"the token file {self.path} is empty")
        # The token cache asks anew ten seconds earlier.
        return AccessToken(token, time() + _PERIOD + 10)
