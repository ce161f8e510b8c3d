"""Prints the public interface of a package ``kubernetes``: modules, names, parameters and members.

Run with an interpreter that has the package. Leaves out generated models and operation classes, private names, tests
and examples. Each line without indentation is a module. Its names are indented below it, and the members of a class
below the class, without those inherited from the package. Callables list their parameters: ``name`` if required,
``name=`` if optional. The bases of a class follow ``<``.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import sys
import textwrap
import typing
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

#: Modules generated from a document, and programs.
LEFT_OUT = ("client.models", "client.api", "aio.client.models", "aio.client.api", "aio.setup", "leaderelection.example")
#: Handwritten modules among the generated ones.
KEPT = ("client.api.custom_objects_api", "aio.client.api.custom_objects_api")
#: Variants of a method with the same parameters, printed as ``...``, and another form of result.
TWINS = re.compile("_with_http_info$|_without_preload_content$")
#: Names for a module's own use.
NOT_OFFERED = {"T", "ApiResponseT", "logger", "model_config"}


def is_left_out(name: str) -> bool:
    """Return whether to leave out a module; its name is relative to the package."""
    parts = name.split(".")
    is_test = parts[-1].endswith("_test") or parts[-1].startswith("test")
    return is_generated(name) or is_test or any(each.startswith("_") for each in parts)


def is_generated(name: str) -> bool:
    """Return whether a module is generated from a document."""
    return name not in KEPT and any(name == each or name.startswith(f"{each}.") for each in LEFT_OUT)


def module_names(folder: Path) -> list[str]:
    """Return the modules to describe, by name relative to the package."""
    paths = [path.relative_to(folder).with_suffix("") for path in sorted(folder.rglob("*.py"))]
    names = [".".join(path.parts).removesuffix("__init__").rstrip(".") for path in paths]
    return [name for name in names if name and not is_left_out(name)]


def parameters(callable_: Any) -> list[str] | None:
    """Return the parameters in order, with ``*`` before keyword-only ones; None if there is no signature."""
    try:
        signature = inspect.signature(callable_)
    except (TypeError, ValueError):
        return None
    said: list[str] = []
    for each in signature.parameters.values():
        if each.kind is each.KEYWORD_ONLY and not any(one.startswith("*") for one in said):
            said.append("*")
        star = {each.VAR_POSITIONAL: "*", each.VAR_KEYWORD: "**"}.get(each.kind, "")
        said.append(f"{star}{each.name}{'' if star or each.default is each.empty else '='}")
    return said


def of_package(value: Any) -> bool:
    """Return whether the package defines a value."""
    return str(getattr(value, "__module__", "")).startswith("kubernetes")


def parsed(source: Any) -> ast.Module:
    """Parse the source of a class or module. Returns an empty module if there is no source."""
    try:
        return ast.parse(textwrap.dedent(inspect.getsource(source)))
    except (OSError, TypeError):
        return ast.Module([], [])


def attributes_set(cls: type) -> set[str]:
    """Return the attributes that methods of a class set on ``self``."""
    found: set[str] = set()
    for node in ast.walk(parsed(cls)):
        is_set = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if is_set and isinstance(node.value, ast.Name) and node.value.id == "self":
            found.add(node.attr)
    return found


def own_members(cls: type) -> set[str]:
    """Return the public methods and attributes of a class, without inherited ones."""
    names = {*vars(cls), *getattr(cls, "__annotations__", {}), *attributes_set(cls)}
    return {each for each in names if not each.startswith("_")} - NOT_OFFERED


def members(cls: type, names: set[str]) -> dict[str, list[str] | None]:
    """Return each method with its parameters, and each attribute with None."""
    said: dict[str, list[str] | None] = {}
    for name in sorted(names):
        value = inspect.getattr_static(cls, name, None)
        function = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
        taken = parameters(function) if inspect.isfunction(function) else None
        said[name] = taken[1:] if taken is not None and not isinstance(value, staticmethod) else taken
    for name, taken in said.items():
        if taken is not None and TWINS.search(name) and taken == said.get(TWINS.sub("", name)):
            said[name] = ["..."]
    return said


def own_names(module: ModuleType) -> Iterator[str]:
    """Yield the public names that a module defines, or imports from the package."""
    body = parsed(module).body
    targets = [each for node in body if isinstance(node, ast.Assign) for each in node.targets]
    targets += [node.target for node in body if isinstance(node, ast.AnnAssign)]
    offered = {each.id for each in targets if isinstance(each, ast.Name)} | set(getattr(module, "__all__", ()))
    for name in sorted(set(dir(module)) - NOT_OFFERED):
        value = getattr(module, name, None)
        origin = str(getattr(value, "__module__", "")).removeprefix("kubernetes.")
        is_type = typing.is_typeddict(value) or typing.get_origin(value) is not None
        is_ours = name in offered or of_package(value)
        if is_ours and not name.startswith("_") and not is_type and not is_generated(origin):
            yield name


def called(name: str, taken: list[str] | None) -> str:
    """Format a name, with parameters if it is callable."""
    return name if taken is None else f"{name}({', '.join(taken)})"


def describe(module: ModuleType) -> Iterator[str]:
    """Yield the indented lines that describe a module."""
    for name in own_names(module):
        value = getattr(module, name)
        if getattr(value, "__module__", None) != module.__name__:
            yield f"  {name}"
        elif inspect.isclass(value):
            bases = [each.__name__ for each in value.__bases__ if each is not object]
            yield f"  {called(name, parameters(value))}{' < ' if bases else ''}{', '.join(bases)}"
            yield from (f"    {called(each, taken)}" for each, taken in members(value, own_members(value)).items())
        else:
            yield f"  {called(name, parameters(value) if inspect.isfunction(value) else None)}"


def main() -> None:
    """Print the description of the package."""
    package = importlib.import_module("kubernetes")
    for name in module_names(Path(str(package.__file__)).parent):
        module = importlib.import_module(f"kubernetes.{name}")
        print("\n".join((name, *describe(module))))


if __name__ == "__main__":
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    main()
