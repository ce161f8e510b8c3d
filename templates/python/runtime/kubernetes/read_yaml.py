"""Parses YAML, and JSON, which is a subset."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import msgspec


def read_yaml(text: str | bytes) -> list[Any]:
    """The documents in a text, in order.

    Raises:
        ValueError: If it is not valid YAML; the message has the line and no part of the text.
        ImportError: If the text is not JSON and PyYAML is not installed.
    """
    try:
        return [msgspec.json.decode(text)]
    except (msgspec.DecodeError, UnicodeError):
        pass
    try:
        # Not every program that is type-checked has PyYAML's stubs.
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
