"""The configuration of an election."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from ...runtime.kubernetes.election import ElectionConfig
from .resourcelock.baselock import BaseLock

Callback = Callable[[], Coroutine[Any, Any, object]] | Coroutine[Any, Any, object]


class Config(ElectionConfig):
    """The configuration of one candidate."""

    def __init__(
        self,
        lock: BaseLock,
        lease_duration: float,
        renew_deadline: float,
        retry_period: float,
        onstarted_leading: Callback,
        onstopped_leading: Callback | None = None,
    ) -> None:
        """Create a configuration; times are in seconds.

        Args:
            lock: The lock that all candidates share: a ``LeaseLock`` or a ``ConfigMapLock``.
            lease_duration: If the leader does not renew for this long, another candidate takes over.
            renew_deadline: If the leader cannot renew for this long, it stops leading.
            retry_period: Time between two attempts.
            onstarted_leading: A coroutine, or a function that returns one, to run while this candidate leads. Cancelled
                when the leadership ends.
            onstopped_leading: The same, to run when it no longer leads.

        Raises:
            ValueError: If the times contradict each other, or the leader has nothing to run.
        """
        super().__init__(lock, lease_duration, renew_deadline, retry_period, onstarted_leading)
        self.onstarted_leading: Callback = onstarted_leading
        self.onstopped_leading: Callback | None = onstopped_leading


__all__ = ["BaseLock", "Config"]
