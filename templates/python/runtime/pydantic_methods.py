"""The methods of pydantic's models, which the official client's models have.

:class:`Model` imports this module when a program first asks for one of them.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Literal, TypeVar

from .date_time import format_date_time
from .guards import is_dict, is_list
from .model import Model
from .model_mapping import from_plain

_M = TypeVar("_M", bound=Model)


def model_dump(
    model: Model,
    *,
    mode: Literal["json", "python"] | str = "python",
    include: Collection[str] | None = None,
    exclude: Collection[str] | None = None,
    by_alias: bool = False,
    exclude_unset: bool = False,
    exclude_defaults: bool = False,
    exclude_none: bool = False,
) -> dict[str, Any]:
    """The model as plain data.

    Args:
        model: The model.
        mode: ``json`` writes dates as text.
        include: Python names of the fields to keep.
        exclude: Python names of the fields to leave out.
        by_alias: Use the fields' JSON names.
        exclude_unset: Leave out fields without a value.
        exclude_defaults: The same.
        exclude_none: The same.
    """
    names = type(model).attribute_map
    dumped = model.to_dict(serialize=by_alias)
    for name, wire in names.items():
        if (include is not None and name not in include) or (exclude is not None and name in exclude):
            dumped.pop(wire if by_alias else name, None)
    if exclude_unset or exclude_defaults or exclude_none:
        dumped = _without_none(dumped)
    return _with_text_dates(dumped) if mode == "json" else dumped


def model_dump_json(model: Model, *, indent: int | None = None, **options: Any) -> str:
    """What :func:`model_dump` returns, as JSON."""
    import json

    separators = None if indent is not None else (",", ":")
    dumped = model_dump(model, mode="json", **options)
    return json.dumps(dumped, indent=indent, separators=separators, ensure_ascii=False)


def model_copy(model: _M, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> _M:
    """A copy of the model, with some fields changed."""
    copied = copy.deepcopy(model) if deep else copy.copy(model)
    return copied.__replace__(**(update or {}))


def model_validate(cls: type[_M], obj: Any) -> _M:
    """Read a model from plain data, whose names may be those of JSON or of Python.

    Raises:
        ValueError: For ``None``.
    """
    if obj is None:
        raise ValueError(f"{cls.__name__} cannot be read from None")
    return obj if isinstance(obj, cls) else from_plain(obj, cls)


def model_validate_json(cls: type[_M], json_data: str | bytes) -> _M | None:
    """Read a model from JSON."""
    return cls.from_json(json_data)


def model_construct(cls: type[_M], **fields: Any) -> _M:
    """Create a model."""
    return cls(**fields)


def _without_none(value: Any) -> Any:
    if is_dict(value):
        return {name: _without_none(each) for name, each in value.items() if each is not None}
    return [_without_none(each) for each in value] if is_list(value) else value


def _with_text_dates(value: Any) -> Any:
    if is_dict(value):
        return {name: _with_text_dates(each) for name, each in value.items()}
    if is_list(value):
        return [_with_text_dates(each) for each in value]
    return format_date_time(value) if isinstance(value, datetime) else value


__all__ = [
    "model_construct",
    "model_copy",
    "model_dump",
    "model_dump_json",
    "model_validate",
    "model_validate_json",
]
