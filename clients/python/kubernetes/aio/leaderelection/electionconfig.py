"""What an election is told."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from ...runtime.kubernetes.election import ElectionConfig
from .resourcelock.baselock import BaseLock

Callback = Callable[[], Coroutine[Any, Any, object]] | Coroutine[Any, Any, object]


class Config(ElectionConfig):
    """How one candidate takes part."""

    def __init__(
        self,
        lock: BaseLock,
        lease_duration: float,
        renew_deadline: float,
        retry_period: float,
        onstarted_leading: Callback,
        onstopped_leading: Callback | None = None,
    ) -> None:
        """Say how; times are seconds.

        Args:
            lock: Where the candidates meet: a ``LeaseLock`` or a ``ConfigMapLock``.
            lease_duration: After so long without a sign of the leader, another one takes its place.
            renew_deadline: After so long without success at renewing, the leader gives up.
            retry_period: Between two attempts.
            onstarted_leading: A coroutine, or a function that makes one, for when this candidate leads. It is cancelled
                when that ends.
            onstopped_leading: The same, for when it leads no more.

        Raises:
            ValueError: If the times do not fit together, or there is nothing to do for a leader.
        """
        super().__init__(lock, lease_duration, renew_deadline, retry_period, onstarted_leading)
        self.onstarted_leading: Callback = onstarted_leading
        self.onstopped_leading: Callback | None = onstopped_leading


__all__ = ["BaseLock", "Config"]
