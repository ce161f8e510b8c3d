"""Decodes objects of servers that are newer than the package, whose classes lack some of their fields."""

from __future__ import annotations

from collections.abc import Callable
from types import GenericAlias, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec
from msgspec import UNSET, Raw

from .model import Model, keep_unknown_fields
from .model_plan import Plan, plan_of

#: A class that lacks more fields than this is read field by field: their names are probably data.
_MOST_FIELDS = 32
#: How often a decoder is made again because further fields appeared.
_MOST_DECODERS = 16

_Place = Literal["one", "list", "map"]


_containers: dict[_Place, Callable[[Any], Any]] = {
    "one": lambda struct: struct,
    "list": lambda struct: GenericAlias(list, (struct,)),
    "map": lambda struct: GenericAlias(dict, (str, struct)),
}


class _Known:
    """How often any class learned of a field."""

    changes = 0


def learn(plan: Plan, wires: list[str]) -> None:
    """Remember fields that a server sends and a class does not declare."""
    new = [wire for wire in wires if wire not in plan.newer and can_be_a_field(wire)]
    if new and len(plan.newer) + len(new) <= _MOST_FIELDS:
        plan.newer = (*plan.newer, *new)
        _Known.changes += 1


def can_be_a_field(wire: str) -> bool:
    """Whether msgspec can have a field of this JSON name."""
    return wire.isascii() and wire.isprintable() and not any(sign in wire for sign in '"\\')


class NewerReader:
    """Reads objects that have undeclared fields, once these are known, in a single pass.

    A second class with those fields stands in for each class that lacks some. Only objects of such classes, and those
    around them, are then copied.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._changes = -1
        self._decoders = 0
        self._stand_in: _StandIn | None = None
        self._decode: Callable[[bytes], Any] | None = None
        self.expected = False
        """Whether the last object had undeclared fields, so that the next one probably has some."""

    def read(self, data: bytes) -> Any:
        """The object.

        Raises:
            ValidationError: If it has fields that are not known yet, or values of other types.
        """
        if self._changes != _Known.changes:
            self._renew()
        if self._decode is None or self._stand_in is None:
            raise msgspec.ValidationError
        self.expected = False
        found = _Found()
        model = self._stand_in.copy(self._decode(data), found)
        self.expected = found.any
        return model

    def _renew(self) -> None:
        self._changes = _Known.changes
        self._stand_in = _stand_in_of(self._plan.cls, {}) if self._decoders < _MOST_DECODERS else None
        self._decode = None
        if self._stand_in is not None:
            self._decoders += 1
            self._decode = msgspec.json.Decoder(self._stand_in.struct).decode


class _Found:
    """Whether an object has undeclared fields, at any depth."""

    any = False


class _StandIn:
    """A class with the undeclared fields of another one."""

    def __init__(self, cls: type[Model], struct: type[Any], newer: dict[str, str]) -> None:
        self.cls = cls
        self.struct = struct
        self.newer = newer
        """The attributes for undeclared fields, with their JSON names."""
        self.parts: list[tuple[str, _Place, _StandIn]] = []

    def copy(self, source: Any, found: _Found) -> Model:
        """The object as its own class."""
        values = msgspec.structs.asdict(source)
        unknown: dict[str, Raw] = {}
        for name, wire in self.newer.items():
            raw = values.pop(name)
            if raw is not UNSET:
                unknown[wire] = raw
        for name, place, part in self.parts:
            value = values[name]
            if value is None:
                continue
            if place == "one":
                values[name] = part.copy(value, found)
            elif place == "list":
                values[name] = [part.copy(each, found) for each in value]
            else:
                values[name] = {key: part.copy(each, found) for key, each in value.items()}
        model = self.cls(**values)
        if unknown:
            found.any = True
            keep_unknown_fields(model, unknown)
        return model


def _stand_in_of(cls: type[Model], known: dict[type[Model], _StandIn | None]) -> _StandIn | None:
    """The stand-in of a class; None if neither it nor its parts lack a known field.

    Classes that contain themselves have none: their objects are read field by field.
    """
    if cls in known:
        return known[cls]
    # While its parts are looked at, it has none.
    known[cls] = None
    plan = plan_of(cls)
    parts: list[tuple[str, _Place, _StandIn]] = []
    types: list[tuple[str, Any, Any]] = []
    blank = cls()
    for field in plan.fields:
        hint, place, part = field.decoded, _part_of(field.decoded), None
        if place is not None and (part := _stand_in_of(place[1], known)) is not None:
            parts.append((field.name, place[0], part))
            hint = _containers[place[0]](part.struct) | None
        types.append((field.name, hint, field.held(blank)))
    if not parts and not plan.newer:
        return None
    newer = {f"_newer_{number}_": wire for number, wire in enumerate(plan.newer)}
    struct = msgspec.defstruct(
        cls.__name__,
        [*types, *((name, Raw, UNSET) for name in newer)],
        rename={**{field.name: field.wire for field in plan.fields}, **newer},
        forbid_unknown_fields=True,
        kw_only=True,
    )
    found = known[cls] = _StandIn(cls, struct, newer)
    found.parts = parts
    return found


def _part_of(hint: Any) -> tuple[_Place, type[Model]] | None:
    """The class of a part that is decoded with its object, and whether it is in a list or a map."""
    if get_origin(hint) in (Union, UnionType):
        members = [each for each in get_args(hint) if each is not type(None)]
        return _part_of(members[0]) if len(members) == 1 else None
    if get_origin(hint) in (list, dict):
        inner = _part_of(get_args(hint)[-1])
        if inner is None or inner[0] != "one":
            return None
        return "list" if get_origin(hint) is list else "map", inner[1]
    return ("one", hint) if isinstance(hint, type) and issubclass(hint, Model) else None


__all__ = ["NewerReader", "can_be_a_field", "learn"]
