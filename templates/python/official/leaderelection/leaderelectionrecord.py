"""What a lock keeps."""

from __future__ import annotations

from ..runtime.kubernetes.election import LeaderElectionRecord

__all__ = ["LeaderElectionRecord"]
