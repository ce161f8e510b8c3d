"""Socket options that detect a dead connection."""

from __future__ import annotations

from ..runtime.kubernetes.keepalive import DEFAULT_COUNT, DEFAULT_IDLE, DEFAULT_INTERVAL, tcp_keepalive_socket_options

__all__ = ["DEFAULT_COUNT", "DEFAULT_IDLE", "DEFAULT_INTERVAL", "tcp_keepalive_socket_options"]
