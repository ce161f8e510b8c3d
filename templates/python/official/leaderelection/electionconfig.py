"""The configuration of an election."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.kubernetes.election import ElectionConfig, logger


class Config(ElectionConfig):
    """The configuration of one candidate."""

    def __init__(
        self,
        lock: Any,
        lease_duration: float,
        renew_deadline: float,
        retry_period: float,
        onstarted_leading: Callable[[], object],
        onstopped_leading: Callable[[], object] | None = None,
    ) -> None:
        """Create a configuration; times are in seconds.

        Args:
            lock: The lock that all candidates share: a ``LeaseLock`` or a ``ConfigMapLock``.
            lease_duration: If the leader does not renew for this long, another candidate takes over.
            renew_deadline: If the leader cannot renew for this long, it stops leading.
            retry_period: Time between two attempts.
            onstarted_leading: Called in a thread when this candidate starts to lead.
            onstopped_leading: Called when it no longer leads.

        Raises:
            ValueError: If the times contradict each other, or the leader has nothing to run.
        """
        super().__init__(lock, lease_duration, renew_deadline, retry_period, onstarted_leading)
        self.onstarted_leading = onstarted_leading
        self.onstopped_leading: Callable[[], object] = onstopped_leading or self.on_stoppedleading_callback

    def on_stoppedleading_callback(self) -> None:
        """The default ``onstopped_leading``."""
        logger.info("%s leads no more", self.lock.identity)
