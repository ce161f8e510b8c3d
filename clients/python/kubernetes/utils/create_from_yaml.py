"""Creating objects from files and dicts."""

from __future__ import annotations

from ..runtime.kubernetes.create_objects import (
    FailToCreateError,
    create_from_dict,
    create_from_directory,
    create_from_yaml,
    create_from_yaml_single_item,
)

__all__ = [
    "FailToCreateError",
    "create_from_dict",
    "create_from_directory",
    "create_from_yaml",
    "create_from_yaml_single_item",
]
