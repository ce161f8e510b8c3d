"""The former name of ``client.api``."""

from __future__ import annotations

import warnings
from importlib import import_module
from typing import Any


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    api = import_module("..api", __name__)
    if name.endswith("_api"):
        found: Any = import_module(f"..api.{name}", __name__)
    else:
        found = getattr(api, name)
    warnings.warn("client.apis is called client.api now", DeprecationWarning, stacklevel=2)
    return found
