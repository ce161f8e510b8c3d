"""The interface of locks."""

from __future__ import annotations

from abc import abstractmethod

from ....runtime.kubernetes.election import LeaderElectionRecord


class BaseLock:
    """Base class for custom locks."""

    def __init__(self, name: str, namespace: str, identity: object) -> None:
        """Set the lock's object and the candidate's identity."""
        self.name = name
        self.namespace = namespace
        self.identity = str(identity)

    @abstractmethod
    async def get(self, name: str, namespace: str) -> tuple[bool, LeaderElectionRecord | None] | tuple[bool, Exception]:
        """Return True and the record (None if there is no readable one), or False and the error."""

    @abstractmethod
    async def create(self, name: str, namespace: str, election_record: LeaderElectionRecord) -> bool:
        """Create the lock; returns whether that succeeded."""

    @abstractmethod
    async def update(self, name: str, namespace: str, updated_record: LeaderElectionRecord) -> bool:
        """Update its record; returns whether that succeeded. Fails if the record has changed since it was read."""


__all__ = ["BaseLock", "LeaderElectionRecord"]
