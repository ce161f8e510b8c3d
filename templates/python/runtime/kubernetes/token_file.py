"""Tokens in a file that is renewed."""

from __future__ import annotations

from time import time

from ..auth import AccessToken, TokenRequest
from ..renewal_time import LEEWAY
from .config_exception import ConfigException
from .kubeconfig import read_file

#: How often the file is read again, in seconds: tokens are replaced before they expire.
PERIOD = 60


class TokenFile:
    """The token in a file; read again after a while, and when it is refused."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._last: str | None = None

    def __repr__(self) -> str:
        return f"TokenFile({self.path!r})"

    def __call__(self, request: TokenRequest) -> AccessToken:
        """As a token source for a client. While the file cannot be read, the last token stays in use."""
        try:
            token = self._last = self._read()
        except ConfigException:
            if request.refresh or self._last is None:
                raise
            token = self._last
        # The cache renews a token before it expires, by this leeway.
        return AccessToken(token, time() + PERIOD + LEEWAY)

    def _read(self) -> str:
        token = read_file(self.path).decode(errors="replace").strip()
        if not token:
            raise ConfigException(f"the token file {self.path} is empty")
        return token
