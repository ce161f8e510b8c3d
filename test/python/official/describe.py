"""Prints what a package ``kubernetes`` offers: modules, names in them, and what these take and have.

Run with an interpreter that has the package. Models and the classes of operations are left out, as they follow from a
document; so are private names, tests and examples. A line is a module; indented below it are its names, and below a
class its members, without those that a base class of the package has. What can be called has its parameters: ``name``,
and ``name=`` where it may be left out. A class has its bases behind ``<``.
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

#: Follows from a document, or is a program.
LEFT_OUT = ("client.models", "client.api", "aio.client.models", "aio.client.api", "aio.setup", "leaderelection.example")
#: Not from a document, though it stands among those that are.
KEPT = ("client.api.custom_objects_api", "aio.client.api.custom_objects_api")
#: Methods that take what another one takes, and give it in another form; their parameters are written as ``...``.
TWINS = re.compile("_with_http_info$|_without_preload_content$")
#: What modules import or make for themselves.
NOT_OFFERED = {"T", "ApiResponseT", "logger", "model_config"}


def is_left_out(name: str) -> bool:
    """Whether a module, named without the package, is not described."""
    parts = name.split(".")
    is_test = parts[-1].endswith("_test") or parts[-1].startswith("test")
    return is_generated(name) or is_test or any(each.startswith("_") for each in parts)


def is_generated(name: str) -> bool:
    """Whether a module follows from a document."""
    return name not in KEPT and any(name == each or name.startswith(f"{each}.") for each in LEFT_OUT)


def module_names(folder: Path) -> list[str]:
    """All modules of a package, without its own name."""
    paths = [path.relative_to(folder).with_suffix("") for path in sorted(folder.rglob("*.py"))]
    names = [".".join(path.parts).removesuffix("__init__").rstrip(".") for path in paths]
    return [name for name in names if name and not is_left_out(name)]


def parameters(callable_: Any) -> list[str] | None:
    """Each parameter in its order; those that are given by name alone follow a ``*``."""
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
    """Whether the package made it."""
    return str(getattr(value, "__module__", "")).startswith("kubernetes")


def parsed(source: Any) -> ast.Module:
    """The source of a class or module; nothing where there is none."""
    try:
        return ast.parse(textwrap.dedent(inspect.getsource(source)))
    except (OSError, TypeError):
        return ast.Module([], [])


def attributes_set(cls: type) -> set[str]:
    """What the methods of a class set on ``self``."""
    found: set[str] = set()
    for node in ast.walk(parsed(cls)):
        is_set = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)
        if is_set and isinstance(node.value, ast.Name) and node.value.id == "self":
            found.add(node.attr)
    return found


def own_members(cls: type) -> set[str]:
    """The public methods and attributes of a class, without inherited ones."""
    names = {*vars(cls), *getattr(cls, "__annotations__", {}), *attributes_set(cls)}
    return {each for each in names if not each.startswith("_")} - NOT_OFFERED


def members(cls: type, names: set[str]) -> dict[str, list[str] | None]:
    """Methods with their parameters, and attributes, without."""
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
    """The public names that a module defines, or takes from its package."""
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
    """A name, with the parameters of what can be called."""
    return name if taken is None else f"{name}({', '.join(taken)})"


def describe(module: ModuleType) -> Iterator[str]:
    """The lines below a module's."""
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
    """Describe the package."""
    package = importlib.import_module("kubernetes")
    for name in module_names(Path(str(package.__file__)).parent):
        module = importlib.import_module(f"kubernetes.{name}")
        print("\n".join((name, *describe(module))))


if __name__ == "__main__":
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    main()
