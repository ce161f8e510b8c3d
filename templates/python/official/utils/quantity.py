"""Quantities."""

from __future__ import annotations

from ..runtime.quantity import format_quantity, parse_quantity

__all__ = ["format_quantity", "parse_quantity"]
