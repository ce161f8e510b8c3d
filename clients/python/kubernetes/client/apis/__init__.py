"""The name that ``client.api`` had long ago."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any

warnings.warn("client.apis is called client.api now", DeprecationWarning, stacklevel=2)


def __getattr__(name: str) -> Any:
    api = import_module("..api", __name__)
    try:
        return getattr(api, name)
    except AttributeError:
        if not name.endswith("_api"):
            raise
        return import_module(f"..api.{name}", __name__)
