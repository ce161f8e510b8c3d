"""Types that contain themselves, such as a list of such lists: Python cannot write them without a name."""

from __future__ import annotations

from collections.abc import Iterable
from types import UnionType
from typing import Any, ClassVar, Union, get_args, get_origin

from .type_names import TypeNames, evaluate


class RecursiveAlias:
    """The base of classes that stand for such types. They are types for annotations only, and have no instances."""

    __text__: ClassVar[str]
    __meant__: ClassVar[Any]


def recursive_alias(name: str, text: str, module: str) -> type[RecursiveAlias]:
    """A class that stands for a type.

    Args:
        name: The name of the type.
        text: The type as an annotation, in which the name may occur.
        module: The module that has the name, and whose names the text may use.
    """
    return type(name, (RecursiveAlias,), {"__text__": text, "__module__": module})


def is_recursive(hint: Any) -> bool:
    """Whether a type is a class that stands for another one."""
    return isinstance(hint, type) and get_origin(hint) is None and issubclass(hint, RecursiveAlias)


def expanded(hint: Any) -> Any:
    """The type that a class stands for, which may contain the class again; any other type as it is."""
    while is_recursive(hint):
        if "__meant__" not in hint.__dict__:
            hint.__meant__ = evaluate(hint.__text__, TypeNames(hint.__module__))
        hint = hint.__meant__
    return hint


def members_of(hints: Iterable[Any]) -> list[Any]:
    """The members of a union without None. A member that is a union itself is replaced by its members."""
    found: list[Any] = []
    for hint in hints:
        meant = expanded(hint)
        if get_origin(meant) in (Union, UnionType):
            found.extend(members_of(get_args(meant)))
        elif meant is not type(None):
            found.append(meant)
    return list(dict.fromkeys(found))


__all__ = ["RecursiveAlias", "expanded", "is_recursive", "members_of", "recursive_alias"]
