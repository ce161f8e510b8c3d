"""The leader election algorithm, for both kinds of clients."""

from __future__ import annotations

import logging
from collections.abc import Generator
from datetime import datetime, timezone
from time import monotonic
from typing import Any, Protocol, cast

logger = logging.getLogger("leaderelection")

Attempt = Generator[Any, Any, bool]
"""Yields results of the lock's methods for the driver to await; returns whether the candidate leads now."""

#: Renewal begins this many seconds before the leader must give up.
JITTER_FACTOR = 1.2

#: The last attempt to renew begins when this fraction of the deadline is left.
LAST_ATTEMPT = 0.1


class LeaderElectionRecord:
    """The record of the current leader. Times are strings: only whether they change matters."""

    def __init__(
        self,
        holder_identity: str | None,
        lease_duration: str | None,
        acquire_time: str | None,
        renew_time: str | None,
    ) -> None:
        """Create one."""
        self.holder_identity = holder_identity
        self.lease_duration = lease_duration
        """In seconds."""
        self.acquire_time = acquire_time
        self.renew_time = renew_time

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"

    @property
    def is_complete(self) -> bool:
        """Whether the record is complete enough to use."""
        return None not in vars(self).values()


class Lock(Protocol):
    """Keeps the record. Methods of asynchronous locks return awaitables."""

    name: str
    namespace: str
    identity: str

    def get(self, name: str, namespace: str) -> Any:
        """Return True and the record, which may be None, or False and the error."""

    def create(self, name: str, namespace: str, election_record: LeaderElectionRecord) -> Any:
        """Return whether this succeeded."""

    def update(self, name: str, namespace: str, updated_record: LeaderElectionRecord) -> Any:
        """Return whether this succeeded. Fails if another candidate has changed the lock since it was read."""


class ElectionConfig:
    """The configuration of both kinds of elections."""

    def __init__(
        self, lock: Any, lease_duration: float, renew_deadline: float, retry_period: float, onstarted_leading: Any
    ) -> None:
        self.jitter_factor: float = JITTER_FACTOR
        for name, needed in (("lock", lock), ("onstarted_leading", onstarted_leading)):
            if needed is None:
                raise ValueError(f"{name} is missing")
        if lease_duration <= renew_deadline:
            raise ValueError(
                "lease_duration must be longer than renew_deadline: others would lead while this one still tries"
            )
        if renew_deadline <= self.jitter_factor * retry_period:
            raise ValueError(f"renew_deadline must be longer than {self.jitter_factor} times retry_period")
        for name, value in (
            ("lease_duration", lease_duration),
            ("renew_deadline", renew_deadline),
            ("retry_period", retry_period),
        ):
            if value < 1:
                raise ValueError(f"{name} must be at least one second")
        self.lock = lock
        self.lease_duration = lease_duration
        self.renew_deadline = renew_deadline
        self.retry_period = retry_period


class Candidate:
    """A candidate's view of the lock."""

    def __init__(self, election_config: Any) -> None:
        """Create a candidate."""
        if election_config is None:
            raise ValueError("election_config is missing")
        self.election_config = election_config
        self.observed_record: LeaderElectionRecord | None = None
        """The newest known record."""
        self.observed_time_milliseconds: int = 0
        """When the record last changed, by our monotonic clock: clocks of other machines do not matter."""

    def attempt(self, limit: float | None = None) -> Attempt:
        """Acquire the lock if it is free, or renew it.

        Args:
            limit: Seconds allowed for each call, if the lock supports a limit.
        """
        config = self.election_config
        lock: Lock = config.lock
        if hasattr(lock, "time_limit"):
            limited: Any = lock
            limited.time_limit = limit
        found, old = yield lock.get(lock.name, lock.namespace)
        now = str(datetime.now(timezone.utc))
        record = LeaderElectionRecord(lock.identity, str(config.lease_duration), now, now)
        if not found:
            # Only a definite "not found" shows that nobody leads.
            if not _is_absence(old):
                logger.warning("the lock %s/%s cannot be read: %s", lock.namespace, lock.name, old)
                return False
            created = yield lock.create(name=lock.name, namespace=lock.namespace, election_record=record)
            return self._taken(record) if created else False
        if old is not None and old.is_complete:
            seen = self.observed_record
            if seen is None or vars(seen) != vars(old):
                self._taken(old)
            if old.holder_identity != lock.identity and not self._has_expired():
                return False
            if old.holder_identity == lock.identity:
                record.acquire_time = old.acquire_time
        return (yield from self.updating(record))

    def updating(self, record: LeaderElectionRecord) -> Attempt:
        """Write a record to the lock."""
        lock: Lock = self.election_config.lock
        updated = yield lock.update(lock.name, lock.namespace, record)
        return self._taken(record) if updated else False

    def pause(self, until: float) -> float:
        """Seconds to wait before the next attempt of a leader that must have renewed at ``until``."""
        config = self.election_config
        left = max(until - monotonic(), 0)
        reserve = config.renew_deadline * LAST_ATTEMPT
        pause: float = min(config.retry_period, left - reserve if left > reserve else left)
        return pause

    @property
    def is_overtaken(self) -> bool:
        """Whether another candidate leads, as far as this one knows."""
        seen = self.observed_record
        return seen is not None and seen.holder_identity != self.election_config.lock.identity

    def _has_expired(self) -> bool:
        age = monotonic() * 1000 - self.observed_time_milliseconds
        return bool(age >= self.election_config.lease_duration * 1000)

    def _taken(self, record: LeaderElectionRecord) -> bool:
        if self.observed_record is None or self.observed_record.holder_identity != record.holder_identity:
            logger.info("%s leads", record.holder_identity)
        self.observed_record = record
        self.observed_time_milliseconds = int(monotonic() * 1000)
        return True


def _is_absence(failure: Any) -> bool:
    """Whether the API server itself reports that the object does not exist: a proxy may return 404 for anything."""
    from msgspec import DecodeError, json

    try:
        answer: Any = json.decode(getattr(failure, "body", None) or "null")
    except DecodeError:
        return False
    return isinstance(answer, dict) and cast("dict[str, Any]", answer).get("code") == 404
