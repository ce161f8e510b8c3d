"""Evaluates annotations, whose names are mostly imported for type checkers only."""

from __future__ import annotations

import builtins
import sys
from datetime import date, datetime
from importlib import import_module
from typing import Any, Literal

_common: dict[str, Any] = {"datetime": datetime, "date": date, "Any": Any, "Literal": Literal}


class TypeNames(dict[str, Any]):
    """The names that a module's annotations may use.

    These are the module's own, built-in ones, those that its package offers, and what it imports for type checkers.
    """

    def __init__(self, module: str) -> None:
        super().__init__(_common)
        self.module = module

    def __missing__(self, name: str) -> Any:
        module = sys.modules[self.module]
        if name in module.__dict__:
            return module.__dict__[name]
        if hasattr(builtins, name):
            return getattr(builtins, name)
        try:
            return getattr(import_module(self.module.rpartition(".")[0]), name)
        except AttributeError:
            return self._imported(name)

    def _imported(self, name: str) -> Any:
        found = checked_imports(self.module).get(name)
        if found is None:
            raise NameError(f"name {name!r} is not defined")
        module, member = found
        return getattr(import_module(module), member)


def evaluate(hint: Any, names: TypeNames) -> Any:
    """The type that an annotation stands for. Annotations are a package's own code."""
    return eval(hint, {"__builtins__": {}}, names) if isinstance(hint, str) else hint


_known_imports: dict[str, dict[str, tuple[str, str]]] = {}


def checked_imports(module: str) -> dict[str, tuple[str, str]]:
    """The names that a module imports for type checkers only: the module that each comes from, and its name there."""
    found = _known_imports.get(module)
    if found is None:
        found = _known_imports[module] = _read_imports(module)
    return found


def _read_imports(module: str) -> dict[str, tuple[str, str]]:
    import ast
    from importlib.util import resolve_name

    loader: Any = getattr(sys.modules[module].__spec__, "loader", None)
    source: str | None = loader.get_source(module) if hasattr(loader, "get_source") else None
    # All imports precede the first class, and a module of calls is long.
    tree = ast.parse((source or "").partition("\nclass ")[0])
    package = sys.modules[module].__package__
    found: dict[str, tuple[str, str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            origin = resolve_name("." * node.level + (node.module or ""), package) if node.level else node.module or ""
            found.update({each.asname or each.name: (origin, each.name) for each in node.names})
    return found


__all__ = ["TypeNames", "checked_imports", "evaluate"]
