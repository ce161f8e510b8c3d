"""Locks for leader elections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.lazy import submodules

__all__ = []

if not TYPE_CHECKING:
    __getattr__ = submodules(__name__)
