"""What an election is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.kubernetes.election import ElectionConfig, logger


class Config(ElectionConfig):
    """How one candidate takes part."""

    def __init__(
        self,
        lock: Any,
        lease_duration: float,
        renew_deadline: float,
        retry_period: float,
        onstarted_leading: Callable[[], object],
        onstopped_leading: Callable[[], object] | None = None,
    ) -> None:
        """Say how; times are seconds.

        Args:
            lock: Where the candidates meet: a ``LeaseLock`` or a ``ConfigMapLock``.
            lease_duration: After so long without a sign of the leader, another one takes its place.
            renew_deadline: After so long without success at renewing, the leader gives up.
            retry_period: Between two attempts.
            onstarted_leading: Called in a thread when this candidate leads.
            onstopped_leading: Called when it leads no more.

        Raises:
            ValueError: If the times do not fit together, or there is nothing to do for a leader.
        """
        super().__init__(lock, lease_duration, renew_deadline, retry_period, onstarted_leading)
        self.onstarted_leading = onstarted_leading
        self.onstopped_leading: Callable[[], object] = onstopped_leading or self.on_stoppedleading_callback

    def on_stoppedleading_callback(self) -> None:
        """What happens unless something else is wished."""
        logger.info("%s leads no more", self.lock.identity)
