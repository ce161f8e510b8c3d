"""The record that a lock stores."""

from __future__ import annotations

from ..runtime.kubernetes.election import LeaderElectionRecord

__all__ = ["LeaderElectionRecord"]
