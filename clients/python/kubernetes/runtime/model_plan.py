"""What is to be known of a model's class to read and write it; worked out when the class is first used so."""

from __future__ import annotations

import builtins
import sys
import types
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from importlib import import_module
from threading import RLock
from typing import Any, Literal, Union, get_args, get_origin

import msgspec
from msgspec import Raw

from .fork import renewed_after_fork
from .model import Model, field_names

_scalars = frozenset((str, int, float, bool, type(None), Any, object))
_plans: dict[type[Model], Plan] = {}
_unions = (Union, types.UnionType)


class Field:
    """One field of a model."""

    __slots__ = ("held", "hint", "key", "lazy", "name", "put", "read", "required", "wire", "write")

    def __init__(self, cls: type[Model], name: str, wire: str, hint: Any, required: bool) -> None:
        member = _member(cls, name)
        self.name = name
        self.wire = wire
        #: What stands before the field in JSON.
        self.key: bytes = msgspec.json.encode(wire) + b":"
        self.hint = hint
        self.required = required
        self.lazy = False
        #: Reads the slot itself: a part that is not decoded is ``Raw``.
        self.held: Callable[[Model], Any] = member.__get__
        self.put: Callable[[Model, Any], None] = member.__set__
        self.read: Callable[[bytes], Any] | None = None
        self.write: Callable[[Any, str], Any] | None = None


class Plan:
    """All of a class."""

    __slots__ = ("by_wire", "cls", "decoder", "fields")

    def __init__(self, cls: type[Model], fields: list[Field]) -> None:
        self.cls = cls
        self.fields = fields
        self.by_wire = {field.wire: field for field in fields}
        self.decoder: Callable[[bytes], Any] = msgspec.json.Decoder(cls).decode


class _Lock:
    lock = RLock()


@renewed_after_fork
def _renew_lock() -> None:
    _Lock.lock = RLock()


def plan_of(cls: type[Model]) -> Plan:
    """The plan of a class; its properties stand from here on."""
    plan = _plans.get(cls)
    if plan is not None:
        return plan
    with _Lock.lock:
        pending: dict[type[Model], list[Field]] = {}
        _prepare(cls, pending)
        # Only now, as the decoder of a class needs the annotations of those in its lists.
        made = {each: Plan(each, fields) for each, fields in pending.items()}
        _plans.update(made)
    return _plans[cls]


def discriminator_of(hint: Any) -> tuple[str, dict[str, str]] | None:
    """The property that says which class a value is of, and the classes' names; None where there is one class."""
    return hint.__dict__.get("__discriminator__") if isinstance(hint, type) else None


def variant_class(cls: type[Model], name: str) -> type[Model]:
    """The class that a variant's name stands for."""
    found: type[Model] = _Names(cls)[name.replace(":", ".").rpartition(".")[2]]
    return found


def _prepare(cls: type[Model], pending: dict[type[Model], list[Field]]) -> None:
    if cls in _plans or cls in pending:
        return
    fields = pending[cls] = []
    hints: dict[str, Any] = {}
    odd_wires: dict[str, str] = {}
    required: set[str] = set()
    for base in reversed(cls.__mro__):
        if issubclass(base, Model) and base is not Model:
            required |= base.__dict__["__required__"]
            own = _resolve(base)
            required -= own.keys() - base.__dict__["__required__"]
            hints.update(own)
            odd_wires.update(base.__dict__["__odd_wires__"])
    wires = {**dict(zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)), **odd_wires}
    annotations: dict[str, Any] = {}
    for name in field_names(cls):
        field = Field(cls, name, wires[name], hints[name], name in required)
        eager = _eager(field.hint, pending)
        field.lazy = eager is None
        if field.lazy:
            _install(cls, field)
        annotations[name] = Raw if eager is None else eager | None
        fields.append(field)
    cls.__annotations__ = annotations


def _resolve(cls: type[Model]) -> dict[str, Any]:
    """The hints of a class's own fields, as types."""
    known = cls.__dict__.get("__hints__")
    if known is None:
        names = _Names(cls)
        known = {
            # The text is that of a class's own source.
            name: eval(hint, {"__builtins__": {}}, names) if isinstance(hint, str) else hint
            for name, hint in cls.__annotations__.items()
        }
        type.__setattr__(cls, "__hints__", known)
    found: dict[str, Any] = known
    return found


class _Names(dict[str, Any]):
    """What names in annotations stand for: of the module, or offered by the package that it is in."""

    def __init__(self, cls: type[Model]) -> None:
        super().__init__(
            {"datetime": datetime, "date": date, "Any": Any, "Literal": Literal, "Decimal": Decimal, "Model": Model}
        )
        self.module = cls.__module__

    def __missing__(self, name: str) -> Any:
        module = sys.modules[self.module]
        if name in module.__dict__:
            return module.__dict__[name]
        if hasattr(builtins, name):
            return getattr(builtins, name)
        return getattr(import_module(self.module.rpartition(".")[0]), name)


def _eager(hint: Any, pending: dict[type[Model], list[Field]]) -> Any:
    """What to decode at once for a hint; None where the part is to stay undecoded."""
    if hint is float:
        # An integer stays one, however long it is.
        return int | float
    if hint in _scalars or hint is Any:
        return hint
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return hint if all(isinstance(value, str) for value in arguments) else Any
    if origin in _unions:
        return _eager_union([each for each in arguments if each is not type(None)], pending)
    if origin in (list, dict):
        item = arguments[-1]
        if isinstance(item, type) and issubclass(item, Model):
            if _is_polymorphic(item):
                return None
            _prepare(item, pending)
            inner: Any = item
        else:
            inner = _eager(item, pending)
        if inner is None:
            return None
        return list[inner] if origin is list else dict[str, inner]
    return None


def _eager_union(members: list[Any], pending: dict[type[Model], list[Field]]) -> Any:
    if len(members) == 1:
        return _eager(members[0], pending)
    plain: set[Any] = {str if get_origin(each) is Literal else each for each in members}
    if plain <= {str, int, float, bool}:
        union, *others = sorted(plain, key=str)
        for each in others:
            union = union | each
        return union
    return None


def _is_polymorphic(cls: type[Model]) -> bool:
    return discriminator_of(cls) is not None


def _member(cls: type[Model], name: str) -> Any:
    """The slot of a field, also where a property lies over it."""
    for base in cls.__mro__:
        slots: dict[str, Any] = base.__dict__.get("__slots_under_properties__", {})
        if name in slots:
            return slots[name]
        found = base.__dict__.get(name)
        if isinstance(found, types.MemberDescriptorType):
            return found
    raise AttributeError(name)


def _install(cls: type[Model], field: Field) -> None:
    """Lay a property over the slot that decodes what is there when it is first read."""
    slots: dict[str, Any] = dict(cls.__dict__.get("__slots_under_properties__", {}))
    slots[field.name] = _member(cls, field.name)
    type.__setattr__(cls, "__slots_under_properties__", slots)
    held = field.held

    def read(self: Model) -> Any:
        value = held(self)
        return value if value.__class__ is not Raw else _decode(self, field, value)

    type.__setattr__(cls, field.name, property(read, field.put))


def _decode(model: Model, field: Field, raw: Raw) -> Any:
    value = (field.read or find_reader(field))(raw)
    with _Lock.lock:
        # Another thread may have been faster, and its caller may have changed what it got.
        held = field.held(model)
        if held is raw:
            field.put(model, value)
            return value
    return getattr(model, field.name) if held.__class__ is Raw else held


def find_reader(field: Field) -> Callable[[bytes], Any]:
    """What reads a field's part; kept with the field."""
    from .json_reader import read_text, reader_of

    reader = reader_of(field.hint)

    def read(raw: bytes) -> Any:
        try:
            return reader(raw)
        except UnicodeDecodeError:
            return read_text(reader, raw)

    field.read = read
    return read
