"""Models as plain data, and plain data as models."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from .date_time import DateTime, format_date_time
from .guards import is_dict, is_mapping, is_sequence
from .model import Model, raw_unknown_fields
from .model_plan import plan_of
from .recursive_alias import expanded, members_of
from .union_members import Member, chooser

_M = TypeVar("_M", bound=Model)


def to_plain(value: Any, wire_names: bool = False) -> Any:
    """A value without models. Dates are plain ``datetime`` objects, which every library knows."""
    if isinstance(value, Model):
        return value.to_dict(serialize=wire_names)
    if is_sequence(value):
        return [to_plain(item, wire_names) for item in value]
    if is_dict(value):
        return {key: to_plain(item, wire_names) for key, item in value.items()}
    return _plain_date(value) if isinstance(value, DateTime) else value


def set_fields(value: Any) -> Any:
    """Like :func:`to_plain`, without the fields that are not set."""
    if isinstance(value, Model):
        return {name: set_fields(each) for name, each in value.__rich_repr__()}
    if is_sequence(value):
        return [set_fields(item) for item in value]
    if is_dict(value):
        return {key: set_fields(item) for key, item in value.items()}
    return _plain_date(value) if isinstance(value, DateTime) else value


def _plain_date(value: datetime) -> datetime:
    return datetime.combine(value.date(), value.timetz())


def to_json_data(model: Model) -> dict[str, Any]:
    """What a model would be in JSON, without the fields that are not set. Nothing has to be set."""
    from msgspec import json

    fields = {
        field.wire: _json_data(value)
        for field in plan_of(type(model)).fields
        if (value := getattr(model, field.name)) is not None
    }
    return {name: json.decode(raw) for name, raw in raw_unknown_fields(model).items()} | fields


def _json_data(value: Any) -> Any:
    if isinstance(value, Model):
        return to_json_data(value)
    if is_dict(value):
        return {name: _json_data(each) for name, each in value.items()}
    if is_sequence(value):
        return [_json_data(each) for each in value]
    return format_date_time(value) if isinstance(value, datetime) else value


def item(model: Model, wire: str) -> Any:
    """The value of a field by its JSON name. Dates are text, as in JSON.

    Raises:
        KeyError: If the field is not set.
    """
    found = item_or_default(model, wire, None)
    if found is None:
        raise KeyError(wire)
    return found


def item_or_default(model: Model, wire: str, default: Any) -> Any:
    """Like :func:`item`, with a value for a field that is not set."""
    from .json_reader import decode

    field = plan_of(type(model)).by_wire.get(wire)
    if field is None:
        raw = raw_unknown_fields(model).get(wire)
        return default if raw is None else decode(bytes(raw))
    value = getattr(model, field.name)
    if isinstance(value, datetime):
        return format_date_time(value)
    return default if value is None else value


def from_text(text: str | bytes, cls: type[_M]) -> _M | None:
    """Read a model from JSON, whose names may be those of JSON or of Python; None for null."""
    from .json_reader import decode

    found = decode(text)
    return None if found is None else from_plain(found, cls)


def from_plain(value: Any, hint: Any) -> Any:
    """Read a value of a type from plain data, whose names may be those of JSON or of Python."""
    from .json_reader import decode
    from .json_writer import encode

    return decode(encode(_with_wire_names(value, hint)), hint)


def _with_wire_names(value: Any, hint: Any) -> Any:
    """Plain data with the JSON names of its models' fields."""
    hint = expanded(hint)
    if get_origin(hint) in (Union, UnionType):
        members = members_of([hint])
        member = members[0] if len(members) == 1 else _member_of(value, members)
        return value if member is None else _with_wire_names(value, member)
    arguments = get_args(hint)
    if is_mapping(value):
        if isinstance(hint, type) and get_origin(hint) is None and issubclass(hint, Model):
            return _model_with_wire_names(value, hint)
        return {key: _with_wire_names(item, arguments[-1]) if arguments else item for key, item in value.items()}
    if is_sequence(value) and arguments:
        return [_with_wire_names(item, arguments[-1]) for item in value]
    if isinstance(value, datetime) and value.utcoffset() is None:
        # YAML has dates without a time zone, and means UTC.
        return f"{value.isoformat()}Z"
    return value


def _member_of(value: Any, hints: list[Any]) -> Any:
    """The member of a union that plain data is of, if it contains models; None if that is not known."""
    if is_sequence(value):
        lists = [hint for hint in hints if get_origin(hint) is list]
        return lists[0] if len(lists) == 1 else None
    classes = [hint for hint in hints if isinstance(hint, type) and get_origin(hint) is None]
    members = [Member(cls) for cls in classes if issubclass(cls, Model)]
    if not is_mapping(value) or not members:
        return None
    wires = {wire for member in members for wire in member.wires}
    names = {field.name: field.wire for member in members for field in plan_of(member.cls).fields}
    keys = {str(key): item for key, item in value.items()}
    fields = {key if key in wires else names.get(key, key): item for key, item in keys.items()}
    return chooser(members, closed=len(members) == len(hints))(fields)


def _model_with_wire_names(value: Mapping[Any, Any], cls: type[Model]) -> dict[Any, Any]:
    plan = plan_of(cls)
    by_name = {field.name: field for field in plan.fields}
    found: dict[Any, Any] = {}
    for key, item in value.items():
        field = plan.by_wire.get(key)
        if field is None and (named := by_name.get(key)) is not None and named.wire not in value:
            field = named
        found[key if field is None else field.wire] = item if field is None else _with_wire_names(item, field.hint)
    return found


__all__ = ["from_plain", "from_text", "item", "item_or_default", "set_fields", "to_json_data", "to_plain"]
