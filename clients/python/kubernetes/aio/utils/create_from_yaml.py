"""Creating objects from files and dicts, in an event loop."""

from __future__ import annotations

from ...runtime.kubernetes.aio_create_objects import create_from_dict, create_from_yaml, create_from_yaml_single_item
from ...runtime.kubernetes.create_objects import FailToCreateError

__all__ = ["FailToCreateError", "create_from_dict", "create_from_yaml", "create_from_yaml_single_item"]
