"""Compares a package ``kubernetes`` with a description, and prints what it lacks, one item per line.

Run with an interpreter that can import the package. The argument is a file written by ``describe.py``.
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from describe import TWINS, attributes_set, parameters

LINE = re.compile(r"(?P<indent> *)(?P<name>[\w.]+)(?:\((?P<parameters>.*)\))?(?: < (?P<bases>.+))?")


def untaken(wanted: list[str], taken: list[str] | None) -> list[str]:
    """Return the wanted parameters that a callable does not accept by name, or by position if required.

    Also returns parameters that the callable requires but the description does not have.
    """
    if taken is None:
        return []
    names = [each.rstrip("=") for each in taken]
    free = {"*": any(re.match(r"\*\w", each) for each in taken), "**": any(each.startswith("**") for each in taken)}
    by_place = names[: next((i for i, each in enumerate(names) if each.startswith("*")), len(names))]
    told: list[str] = []
    for place, each in enumerate(wanted):
        name = each.rstrip("=")
        if name.startswith("*"):
            continue
        only_by_name = "*" in wanted[:place]
        if name not in names and not free["**"]:
            told.append(name)
        elif not only_by_name and not each.endswith("=") and by_place[place : place + 1] != [name] and not free["*"]:
            told.append(f"{name}, as number {place + 1}")
    wanted_names = {each.rstrip("=") for each in wanted}
    more = [each for each in taken if not each.startswith("*") and not each.endswith("=")]
    return told + [f"{each}, which is not needed" for each in more if each not in wanted_names]


def has_member(cls: type, name: str) -> bool:
    """Return whether objects of a class have an attribute."""
    bases = cls.__mro__[:-1]
    declared = any(name in getattr(base, "__annotations__", {}) or name in attributes_set(base) for base in bases)
    return hasattr(cls, name) or declared or (TWINS.search(name) is not None and hasattr(cls.__new__(cls), name))


def member(cls: type, name: str) -> list[str] | None:
    """Return the parameters of a method without ``self``, or None if the member is not a method."""
    value = inspect.getattr_static(cls, name, None)
    function = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
    taken = parameters(function) if inspect.isfunction(function) else None
    return taken[1:] if taken is not None and not isinstance(value, staticmethod) else taken


def listed(text: str | None) -> list[str]:
    """Split a comma-separated list; None gives an empty list."""
    return text.split(", ") if text else []


def lacks(lines: list[str]) -> Iterator[str]:
    """Yield each described name, base class or parameter that the package lacks."""
    module: ModuleType | None = None
    value: Any = None
    where: list[str] = []
    twin: list[str] = []
    for line in lines:
        found = LINE.fullmatch(line)
        assert found is not None, line
        depth, name = len(found["indent"]) // 2, found["name"]
        where[depth:] = [name]
        wanted = listed(found["parameters"])
        told = ".".join(where)
        if depth == 0:
            value = None
            try:
                module = importlib.import_module(f"kubernetes.{name}")
            except ImportError:
                module = None
                yield told
        elif depth == 1:
            value = getattr(module, name, None)
            if module is not None and value is None:
                yield told
            if value is not None and found["parameters"] is not None:
                yield from (f"{told}: {each}" for each in untaken(wanted, parameters(value)))
            if inspect.isclass(value):
                for each in listed(found["bases"]):
                    base = getattr(module, each, None)
                    is_below = inspect.isclass(base) and issubclass(value, base)
                    if not is_below and each not in {one.__name__ for one in value.__mro__}:
                        yield f"{told} < {each}"
        elif inspect.isclass(value):
            twin = twin if wanted == ["..."] else wanted
            if not has_member(value, name):
                yield told
            elif found["parameters"] is not None:
                yield from (f"{told}: {each}" for each in untaken(twin, member(value, name)))


if __name__ == "__main__":
    print("\n".join(lacks(Path(sys.argv[1]).read_text().splitlines())))
