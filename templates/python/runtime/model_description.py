"""What programs can ask about a model class: its signature, the JSON names of its fields, and their types."""

from __future__ import annotations

import types
from datetime import datetime
from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, Literal, Union, get_args, get_origin

from .quantity import Quantity
from .recursive_alias import is_recursive

if TYPE_CHECKING:
    from .model import Model

_unions = (Union, types.UnionType)


def hints_of(cls: type[Model]) -> dict[str, Any]:
    """The types of a class's fields, its base classes' included."""
    from .model import field_names
    from .model_plan import own_hints

    hints: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if "__required__" in base.__dict__:
            hints.update(own_hints(base))
    return {name: hints[name] for name in field_names(cls)}


def attribute_map(cls: type[Model]) -> dict[str, str]:
    """The JSON name of each field, by its Python name."""
    from .model import field_names

    wires = dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True))
    for base in reversed(cls.__mro__):
        wires.update(base.__dict__.get("__unsupported_wires__", {}))
    return {name: wires[name] for name in field_names(cls)}


def openapi_types(cls: type[Model]) -> dict[str, str]:
    """The type of each field as the official clients spell it, by its Python name: ``list[V1Container]``."""
    return {name: _spelled(hint) for name, hint in hints_of(cls).items()}


def signature(cls: type[Model]) -> Signature:
    """The signature of the class's constructor."""
    from .model_plan import required_fields

    required = required_fields(cls)
    parameters = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=Parameter.empty if name in required else None, annotation=hint)
        for name, hint in hints_of(cls).items()
    ]
    return Signature(parameters)


def _spelled(hint: Any) -> str:
    if hint is Any:
        return "object"
    if hint == Quantity:
        return "str"
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in _unions:
        kinds = {_spelled(each) for each in arguments if each is not type(None)}
        return kinds.pop() if len(kinds) == 1 else "object"
    if origin is Literal:
        kinds = {type(value).__name__ for value in arguments}
        return kinds.pop() if len(kinds) == 1 else "object"
    if origin is list:
        return f"list[{_spelled(arguments[0])}]"
    if origin is dict:
        return f"dict({_spelled(arguments[0])}, {_spelled(arguments[1])})"
    if isinstance(hint, type) and not is_recursive(hint):
        return "datetime" if issubclass(hint, datetime) else hint.__name__
    return "object"


__all__ = ["attribute_map", "hints_of", "openapi_types", "signature"]
