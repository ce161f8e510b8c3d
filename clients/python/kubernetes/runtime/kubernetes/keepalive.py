"""Socket options that detect a dead connection."""

from __future__ import annotations

import socket

DEFAULT_IDLE = 30
DEFAULT_INTERVAL = 15
DEFAULT_COUNT = 9


def tcp_keepalive_socket_options(
    idle: int = DEFAULT_IDLE, interval: int = DEFAULT_INTERVAL, count: int = DEFAULT_COUNT
) -> list[tuple[int, int, int]]:
    """Arguments for ``setsockopt``, for sockets of your own. This package's clients have time limits instead.

    Args:
        idle: Seconds of silence before the first probe.
        interval: Seconds between probes.
        count: Number of probes that may stay unanswered.

    Raises:
        ValueError: If an argument is less than 1.
    """
    for name, value in (("idle", idle), ("interval", interval), ("count", count)):
        if value < 1:
            raise ValueError(f"{name} must be at least 1")
    options = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    # Each system has its own name for the first option, and some lack the others.
    for names, value in (
        (("TCP_KEEPIDLE", "TCP_KEEPALIVE"), idle),
        (("TCP_KEEPINTVL",), interval),
        (("TCP_KEEPCNT",), count),
    ):
        known = [getattr(socket, name) for name in names if hasattr(socket, name)]
        options += [(socket.IPPROTO_TCP, each, value) for each in known[:1]]
    return options
