"""What every place is where candidates meet."""

from __future__ import annotations

from abc import abstractmethod

from ....runtime.kubernetes.election import LeaderElectionRecord


class BaseLock:
    """For locks of one's own."""

    def __init__(self, name: str, namespace: str, identity: object) -> None:
        """Say where, and who."""
        self.name = name
        self.namespace = namespace
        self.identity = str(identity)

    @abstractmethod
    async def get(self, name: str, namespace: str) -> tuple[bool, LeaderElectionRecord | None] | tuple[bool, Exception]:
        """True and the record, None if there is none that can be read; or False and the failure."""

    @abstractmethod
    async def create(self, name: str, namespace: str, election_record: LeaderElectionRecord) -> bool:
        """Create the lock; says whether that could be done."""

    @abstractmethod
    async def update(self, name: str, namespace: str, updated_record: LeaderElectionRecord) -> bool:
        """Change its record; says whether that could be done: not if it has changed since it was read."""


__all__ = ["BaseLock", "LeaderElectionRecord"]
