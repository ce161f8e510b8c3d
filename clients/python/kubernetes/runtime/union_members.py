"""Tells the classes of a union apart: by constants, by required fields, or by the names of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from .model import Model
from .model_plan import Plan, discriminator_of, plan_of

Constant = tuple[str, Any]
"""A value with its type's name: in Python, 1 equals True."""

Choose = Callable[[Mapping[str, Any]], "type[Model] | None"]
"""The class of an object with these fields; None if it is of none. Values may be undecoded."""


class Member:
    """A class of a union."""

    __slots__ = ("cls", "constants", "required", "wires")

    def __init__(self, cls: type[Model]) -> None:
        plan = plan_of(cls)
        self.cls = cls
        self.wires = frozenset(plan.by_wire)
        self.required = frozenset(field.wire for field in plan.fields if field.required or _fixed(field.hint))
        self.constants = _constants_of(cls, plan)


class Tag:
    """A field whose values tell the classes of a union apart."""

    __slots__ = ("by_value", "fallback", "open", "wire")

    def __init__(self, wire: str, members: list[Member], closed: bool, asked: frozenset[str]) -> None:
        self.wire = wire
        asked = asked | {wire}
        groups: dict[Constant, list[Member]] = {}
        for member in members:
            for value in member.constants.get(wire, ()):
                groups.setdefault(value, []).append(member)
        self.open = [member for member in members if wire not in member.constants]
        self.by_value = {value: chooser(group, True, asked) for value, group in groups.items()}
        absent = self.open or [member for member in members if wire not in member.required]
        #: Chooses among the classes that need not have the field.
        self.fallback = chooser(absent, closed, asked) if absent else None

    def choose(self, fields: Mapping[str, Any]) -> type[Model] | None:
        """The class of an object."""
        if self.wire in fields:
            value = scalar(fields[self.wire])
            found = self.by_value.get(_constant(value))
            if found is not None:
                return found(fields)
            # An unknown value: a class that the package does not know, unless one accepts any value.
            if not self.open:
                return None
        return None if self.fallback is None else self.fallback(fields)


def scalar(value: Any) -> Any:
    """A string, number or boolean, decoded; None for any other value."""
    from msgspec import Raw

    if isinstance(value, Raw):
        from .json_reader import decode

        value = decode(bytes(value))
    return value if isinstance(value, (str, int, float)) else None


def chooser(members: list[Member], closed: bool, asked: frozenset[str] = frozenset()) -> Choose:
    """How to choose among classes.

    Args:
        members: The classes, in the document's order.
        closed: Whether every object is of one of them. Otherwise, objects that lack a required field are of none.
        asked: The fields that have already been looked at.
    """
    if len(members) == 1:
        only = members[0]
        return (lambda _: only.cls) if closed else (lambda fields: only.cls if only.required <= fields.keys() else None)
    tag = best_tag(members, closed, asked)
    if tag is not None:
        return tag.choose
    if all({"apiVersion", "kind"} <= member.wires for member in members):
        return _by_kind(members)
    return _by_fields(members, closed)


def best_tag(members: list[Member], closed: bool, asked: frozenset[str] = frozenset()) -> Tag | None:
    """The field that tells most of the classes apart; None if there is none."""
    ranked: list[tuple[int, int, str]] = []
    for wire in {wire for member in members for wire in member.constants} - asked:
        open_members = [member for member in members if wire not in member.constants]
        values = [set(member.constants[wire]) for member in members if wire in member.constants]
        # A class that accepts any value of the field could have each of them.
        if len(open_members) > 1 or (len(members) == 2 and any(wire in member.wires for member in open_members)):
            continue
        largest = max(sum(value in each for each in values) for each in values for value in each)
        if largest == len(members):
            continue
        optional = sum(wire not in member.required for member in members)
        ranked.append((largest + len(open_members), optional, wire))
    return Tag(min(ranked)[2], members, closed, asked) if ranked else None


def _by_kind(members: list[Member]) -> Choose:
    """Objects of Kubernetes name their class themselves."""
    by_fields = _by_fields(members, True)

    def choose(fields: Mapping[str, Any]) -> type[Model] | None:
        kind = scalar(fields.get("kind"))
        named = [member.cls for member in members if isinstance(kind, str) and member.cls.__name__.endswith(kind)]
        return max(named, key=lambda cls: -len(cls.__name__)) if named else by_fields(fields)

    return choose


def _by_fields(members: list[Member], closed: bool) -> Choose:
    """By a required field that only one class has; then by the number of known fields."""
    telling: list[tuple[str, type[Model]]] = []
    plain: list[Member] = []
    for member in members:
        others = {wire for each in members if each is not member for wire in each.wires}
        own = sorted(member.required - others)
        telling.extend((wire, member.cls) for wire in own[:1])
        if not own:
            plain.append(member)

    def choose(fields: Mapping[str, Any]) -> type[Model] | None:
        for wire, cls in telling:
            if wire in fields:
                return cls
        return _closest(plain or members, fields, closed)

    return choose


def _closest(members: list[Member], fields: Mapping[str, Any], closed: bool) -> type[Model] | None:
    def fitness(member: Member) -> tuple[bool, int, int]:
        known = len(member.wires & fields.keys())
        return member.required <= fields.keys(), known, -len(member.wires)

    found = max(members, key=fitness)
    complete, known, _ = fitness(found)
    if closed:
        return found.cls if known > 0 or not fields else None
    return found.cls if complete and known > 0 else None


def _constant(value: Any) -> Constant:
    return type(value).__name__, value


def _literals(hint: Any) -> tuple[Any, ...]:
    """The only values that a type has; none if it has others."""
    if get_origin(hint) in (Union, UnionType):
        members = [each for each in get_args(hint) if each is not type(None)]
        found = [_literals(each) for each in members]
        return tuple(value for values in found for value in values) if all(found) else ()
    return get_args(hint) if get_origin(hint) is Literal else ()


def _fixed(hint: Any) -> bool:
    """Whether a field has a constant that callers need not give."""
    return get_origin(hint) is Literal and len(get_args(hint)) == 1


def _constants_of(cls: type[Model], plan: Plan) -> dict[str, frozenset[Constant]]:
    found = {field.wire: _literals(field.hint) for field in plan.fields}
    discriminator = discriminator_of(cls)
    if discriminator is not None:
        found[discriminator[0]] = tuple(discriminator[1])
    return {wire: frozenset(map(_constant, values)) for wire, values in found.items() if values}


__all__ = ["Choose", "Member", "Tag", "best_tag", "chooser", "scalar"]
