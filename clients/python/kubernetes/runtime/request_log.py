"""Logs requests and responses for debugging, without their content and without secrets."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from .errors import OpenApiException, message_of

#: Below the package's name: ``kubernetes.client``.
_log = logging.getLogger(f"{(__package__ or '').rpartition('.')[0] or 'groupversion'}.client")


def show_requests(value: bool) -> None:
    """Log them, on stderr unless the program has set up logging."""
    _log.setLevel(logging.DEBUG if value else logging.NOTSET)
    if value and not _log.hasHandlers():
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        _log.addHandler(handler)


def is_logged() -> bool:
    """Whether anyone sees them."""
    return _log.isEnabledFor(logging.DEBUG)


def log_request(method: str, url: str, headers: Mapping[str, str]) -> None:
    """Log a request whose secrets are redacted."""
    _log.debug("> %s %s %s", method, url, headers)


def log_response(method: str, url: str, status: int, reason: str, headers: Mapping[str, str]) -> None:
    """Log a response whose secrets are redacted."""
    _log.debug("< %d %s (%s %s) %s", status, reason, method, url, headers)


def log_failure(error: Exception, delay: float | None = None) -> None:
    """Log why a call failed, and the wait before a retry in seconds."""
    # Only our own messages are known to have no secrets.
    message = message_of(error) if isinstance(error, OpenApiException) else type(error).__name__
    _log.debug("! %s%s", message, "" if delay is None else f"; retried in {delay:.1f} s")
