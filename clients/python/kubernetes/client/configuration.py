"""Base URL and credentials."""

from __future__ import annotations

from ..runtime.configuration import Configuration

__all__ = ["Configuration"]
