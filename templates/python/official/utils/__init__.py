"""Objects from files and dicts, and quantities."""

from __future__ import annotations

from ..runtime.kubernetes.create_objects import (
    FailToCreateError,
    create_from_dict,
    create_from_directory,
    create_from_yaml,
)
from ..runtime.quantity import format_quantity, parse_quantity

__all__ = [
    "FailToCreateError",
    "create_from_dict",
    "create_from_directory",
    "create_from_yaml",
    "format_quantity",
    "parse_quantity",
]
