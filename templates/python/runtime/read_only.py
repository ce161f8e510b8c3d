"""Leaves out of requests what only responses have: properties that the document calls read-only."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_origin

from .guards import is_dict, is_list
from .model import Model
from .model_plan import plan_of
from .recursive_alias import expanded, is_recursive


def without_read_only(value: Any) -> Any:
    """A value as it belongs into a request. Models are copied where they differ; plain data is sent as it is given."""
    if isinstance(value, Model):
        return _model(value) if _concerns(type(value)) else value
    if is_list(value):
        return [without_read_only(each) for each in value]
    if is_dict(value):
        return {name: without_read_only(each) for name, each in value.items()}
    return value


def _model(model: Model) -> Model:
    cls = type(model)
    left_out = _own_fields(cls)
    copied = copy.copy(model)
    for field in plan_of(cls).fields:
        value = getattr(model, field.name)
        if value is not None:
            setattr(copied, field.name, None if field.name in left_out else without_read_only(value))
    return copied


@cache
def _own_fields(cls: type[Model]) -> frozenset[str]:
    """The Python names of a class's read-only fields."""
    return frozenset(name for base in cls.__mro__ for name in base.__dict__.get("__read_only__", ()))


@cache
def _concerns(cls: type[Model]) -> bool:
    """Whether a class, or one that its fields can hold, has read-only fields."""
    seen: set[type[Model]] = set()
    left = [cls]
    while left:
        each = left.pop()
        if each in seen:
            continue
        seen.add(each)
        if _own_fields(each):
            return True
        left.extend(found for field in plan_of(each).fields for found in _models_in(field.hint))
    return False


def _models_in(hint: Any) -> Iterator[type[Model]]:
    aliases: set[Any] = set()
    left = [hint]
    while left:
        each = left.pop()
        if is_recursive(each):
            if each not in aliases:
                aliases.add(each)
                left.append(expanded(each))
        elif isinstance(each, type) and get_origin(each) is None and issubclass(each, Model):
            yield each
        left.extend(get_args(each))


__all__ = ["without_read_only"]
