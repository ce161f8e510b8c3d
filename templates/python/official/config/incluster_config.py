"""The cluster that the program runs in."""

from __future__ import annotations

from ..runtime.kubernetes.load_config import load_incluster_config

__all__ = ["load_incluster_config"]
