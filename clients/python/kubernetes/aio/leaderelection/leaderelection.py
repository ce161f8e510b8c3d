"""The election, for an event loop."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from ...runtime.errors import ApiException
from ...runtime.kubernetes.election import Attempt, Candidate, LeaderElectionRecord, logger
from .electionconfig import Callback, Config


class LeaderElection(Candidate):
    """One candidate.

    Example:
        ``await LeaderElection(Config(LeaseLock("name", "namespace", uuid4(), api), 15, 10, 2, lead, None)).run()``
    """

    def __init__(self, election_config: Config) -> None:
        """Create a candidate."""
        super().__init__(election_config)

    async def run(self) -> None:
        """Wait until this candidate leads; returns when it no longer leads.

        ``onstarted_leading`` runs as a task, which is cancelled when the leadership ends and when this call is
        cancelled. ``onstopped_leading`` runs afterwards. If the leader's work fails, the candidate stops leading.
        """
        await self.acquire()
        task = asyncio.ensure_future(_called(self.election_config.onstarted_leading))
        try:
            await self._renew_while(task)
        finally:
            task.cancel()
            await asyncio.wait([task])
            if not task.cancelled() and (error := task.exception()) is not None:
                identity = self.election_config.lock.identity
                logger.error("onstarted_leading failed: %s stops leading", identity, exc_info=error)
        if self.election_config.onstopped_leading is not None:
            await _called(self.election_config.onstopped_leading)

    async def acquire(self) -> bool:
        """Try until this candidate leads."""
        while not await self.try_acquire_or_renew():
            await asyncio.sleep(self.election_config.retry_period)
        return True

    async def renew_loop(self) -> None:
        """Keep leading for as long as possible."""
        await self._renew_while(asyncio.get_running_loop().create_future())

    async def _renew_while(self, work: asyncio.Future[Any]) -> None:
        config = self.election_config
        until = time.monotonic() + config.renew_deadline
        while not _failed(work) and (left := until - time.monotonic()) > 0:
            if await _run(self.attempt(left)):
                until = time.monotonic() + config.renew_deadline
            elif self.is_overtaken:
                return
            pause = self.pause(until)
            # Only failed work ends the leadership, not work that is done.
            if work.done():
                await asyncio.sleep(pause)
            else:
                await asyncio.wait([work], timeout=pause)

    async def try_acquire_or_renew(self) -> bool:
        """Acquire the lock if it is free, or renew it."""
        return await _run(self.attempt(self.election_config.renew_deadline))

    async def update_lock(self, leader_election_record: LeaderElectionRecord) -> bool:
        """Write a record to the lock."""
        return await _run(self.updating(leader_election_record))


def _failed(work: asyncio.Future[Any]) -> bool:
    return work.done() and (work.cancelled() or work.exception() is not None)


async def _called(callback: Callback) -> object:
    return await (callback() if callable(callback) else callback)


async def _run(steps: Attempt) -> bool:
    """Run the steps, awaiting their results."""
    try:
        waited: Any = next(steps)
        while True:
            waited = steps.send(await waited)
    except StopIteration as done:
        return bool(done.value)


__all__ = ["ApiException", "Config", "LeaderElection", "LeaderElectionRecord"]
