"""The election."""

from __future__ import annotations

import threading
import time
from typing import Any

from ..runtime.kubernetes.election import Attempt, Candidate, LeaderElectionRecord, logger
from .electionconfig import Config


class LeaderElection(Candidate):
    """One candidate.

    Example:
        ``LeaderElection(Config(LeaseLock("name", "namespace", uuid4()), 15, 10, 2, lead, None)).run()``
    """

    def __init__(self, election_config: Config) -> None:
        """Create a candidate."""
        super().__init__(election_config)

    def run(self) -> None:
        """Wait until this candidate leads; returns when it no longer leads.

        ``onstarted_leading`` runs in its own thread, which is not stopped when the leadership ends. A program that
        cannot stop its work should exit in ``onstopped_leading``.
        """
        self.acquire()
        failed = threading.Event()
        threading.Thread(target=self.run_onstarted_leading, args=(failed,), daemon=True).start()
        self.renew_loop(failed)
        self.election_config.onstopped_leading()

    def run_onstarted_leading(self, leading_failed: threading.Event) -> None:
        """Do the leader's work. If it fails, the candidate stops leading."""
        try:
            self.election_config.onstarted_leading()
        except Exception:
            logger.exception("onstarted_leading failed: %s stops leading", self.election_config.lock.identity)
            leading_failed.set()

    def acquire(self) -> bool:
        """Try until this candidate leads."""
        while not self.try_acquire_or_renew():
            time.sleep(self.election_config.retry_period)
        return True

    def renew_loop(self, leading_failed: threading.Event | None = None) -> None:
        """Keep leading for as long as possible and as long as the work does not fail."""
        config, failed = self.election_config, leading_failed or threading.Event()
        until = time.monotonic() + config.renew_deadline
        while not failed.is_set() and (left := until - time.monotonic()) > 0:
            if _run(self.attempt(left)):
                until = time.monotonic() + config.renew_deadline
            elif self.is_overtaken:
                return
            failed.wait(self.pause(until))

    def try_acquire_or_renew(self) -> bool:
        """Acquire the lock if it is free, or renew it."""
        return _run(self.attempt(self.election_config.renew_deadline))

    def update_lock(self, leader_election_record: LeaderElectionRecord) -> bool:
        """Write a record to the lock."""
        return _run(self.updating(leader_election_record))


def _run(steps: Attempt) -> bool:
    """Run the steps; their results are available at once."""
    try:
        result: Any = next(steps)
        while True:
            result = steps.send(result)
    except StopIteration as done:
        return bool(done.value)


__all__ = ["Config", "LeaderElection", "LeaderElectionRecord"]
