"""Offers the modules of a package under a second package's name."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec, resolve_name
from types import ModuleType


def alias_modules(package: str, original: str) -> None:
    """Let ``import package.x`` give the module ``original.x``, not a second copy of it.

    Args:
        package: The package's absolute name.
        original: The relative name of the package that has the modules.
    """
    sys.meta_path.append(_AliasFinder(package, resolve_name(original, package)))


class _AliasFinder(MetaPathFinder):
    def __init__(self, package: str, original: str) -> None:
        self._prefix = f"{package}."
        self._original = original

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not fullname.startswith(self._prefix):
            return None
        name = f"{self._original}.{fullname.removeprefix(self._prefix)}"
        found = find_spec(name)
        return None if found is None else ModuleSpec(fullname, _AliasLoader(name), origin=found.origin)


class _AliasLoader(Loader):
    def __init__(self, name: str) -> None:
        self._name = name
        self._spec: ModuleSpec | None = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = import_module(self._name)
        self._spec = module.__spec__
        return module

    def exec_module(self, module: ModuleType) -> None:
        # The import system gave the module the alias's specification.
        module.__spec__ = self._spec
