"""Where the API is and who is calling."""

from __future__ import annotations

from ...runtime.configuration import Configuration

__all__ = ["Configuration"]
