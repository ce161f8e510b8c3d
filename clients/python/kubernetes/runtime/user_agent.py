"""The name that clients send as ``User-Agent``."""

from __future__ import annotations

import sys


def default_user_agent() -> str:
    """Name and version of the package: ``kubernetes-python/36.0.0``."""
    package = (__package__ or "").rpartition(".")[0]
    version = getattr(sys.modules.get(package), "__version__", "0")
    return f"{package or 'client'}-python/{version}"
