"""YAML, and JSON, which is a part of it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import msgspec


def read_yaml(text: str | bytes) -> list[Any]:
    """The documents of a text, in order.

    Raises:
        ValueError: If it is no YAML; the message says where, and shows nothing of it.
        ImportError: If the text is no JSON either, and there is no PyYAML.
    """
    try:
        return [msgspec.json.decode(text)]
    except (msgspec.DecodeError, UnicodeError):
        pass
    try:
        # Not every program that checks its types has those of PyYAML.
        yaml: Any = import_module("yaml")
    except ImportError:
        raise ImportError("reading YAML needs PyYAML: pip install pyyaml") from None
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return [document for document in yaml.load_all(text, loader) if document is not None]
    except yaml.YAMLError as error:
        mark: Any = getattr(error, "problem_mark", None)
        where = "" if mark is None else f" (line {mark.line + 1}, column {mark.column + 1})"
        raise ValueError(f"not valid YAML{where}") from None
