"""JSON to values, leniently: whatever a server sends becomes the best value that can be made of it."""

from __future__ import annotations

import json
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar, Union, get_args, get_origin, overload

import msgspec
from msgspec import Raw, ValidationError

from .date_time import DateTime
from .model import Model, keep_unknown_fields
from .model_plan import Plan, discriminator_of, plan_of, variant_class

T = TypeVar("T")
Reader = Callable[[bytes], Any]

_readers: dict[Any, Reader] = {}


@overload
def decode(data: bytes | str, hint: type[T]) -> T: ...
@overload
def decode(data: bytes | str, hint: Any = Any) -> Any: ...
def decode(data: bytes | str, hint: Any = Any) -> Any:
    """Read JSON as a type: a model, or a list or map of some, or anything.

    Nulls, unknown fields and values, and missing or mistyped ones are no errors: a field is None then, or what came.

    Raises:
        msgspec.DecodeError: If the text is no JSON.
    """
    return read_text(reader_of(hint), data.encode(errors="replace") if isinstance(data, str) else data)


def read_text(reader: Reader, data: bytes) -> Any:
    """What a reader makes of bytes; where they are no UTF-8, of what can be read of them."""
    try:
        return reader(data)
    except UnicodeDecodeError:
        return reader(bytes(data).decode(errors="replace").encode())


def reader_of(hint: Any) -> Reader:
    """What reads JSON as a type."""
    try:
        return _readers[hint]
    except KeyError:
        reader = _readers[hint] = _make(hint)
        return reader
    except TypeError:
        return _make(hint)


def _make(hint: Any) -> Reader:
    if hint in (Any, object):
        return _any
    origin, arguments = get_origin(hint), get_args(hint)
    if isinstance(hint, type) and origin is None:
        if issubclass(hint, Model):
            return _polymorphic(hint) if discriminator_of(hint) else _model(hint)
        for kind, reader in ((datetime, _date_time), (date, _date), (bytes, _bytes), (float, _number)):
            if issubclass(hint, kind):
                return reader
    if origin is list and arguments:
        return _list(arguments[0])
    if origin is dict and arguments:
        return _map(arguments[1])
    members = [each for each in arguments if each is not type(None)] if origin in _unions else []
    if len(members) == 1:
        return reader_of(members[0])
    if members and all(isinstance(each, type) and issubclass(each, Model) for each in members):
        return _union(members)
    return _scalar(hint)


_unions = (Union, type(int | str))


def _any(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data)
    except msgspec.DecodeError:
        # The standard library reads longer integers, and NaN.
        return _generic(data)


def _generic(data: bytes) -> Any:
    try:
        return json.loads(bytes(data).decode(errors="replace"))
    except (ValueError, RecursionError) as error:
        raise msgspec.DecodeError(str(error).split(":", 1)[0]) from None


def _scalar(hint: Any) -> Reader:
    try:
        read = msgspec.json.Decoder(hint).decode
    except TypeError:
        return _any

    def reader(data: bytes) -> Any:
        try:
            return read(data)
        except msgspec.DecodeError:
            return _any(data)

    return reader


_number: Reader = _scalar(int | float)


def _model(cls: type[Model]) -> Reader:
    plan = plan_of(cls)
    strict = plan.decoder

    def reader(data: bytes) -> Any:
        try:
            return strict(data)
        except ValidationError:
            return _model_by_fields(plan, data)

    return reader


def _model_by_fields(plan: Plan, data: bytes) -> Any:
    """A model one of whose fields is unknown, null where it must not be, or of another type."""
    pieces = _object(data)
    if pieces is None:
        return _any(data)
    values: dict[str, Any] = {}
    unknown: dict[str, Raw] = {}
    for wire, raw in pieces.items():
        field = plan.by_wire.get(wire)
        if field is None:
            unknown[wire] = raw
        elif field.lazy:
            values[field.name] = raw
        else:
            if field.read is None:
                field.read = reader_of(field.hint)
            values[field.name] = field.read(raw)
    model = plan.cls(**values)
    if unknown:
        keep_unknown_fields(model, unknown)
    return model


def _polymorphic(cls: type[Model]) -> Reader:
    found = discriminator_of(cls)
    assert found is not None
    name, variants = found
    own = _model(cls)

    def reader(data: bytes) -> Any:
        pieces = _object(data)
        tag = _any(pieces[name]) if pieces and name in pieces else None
        variant = variants.get(tag) if isinstance(tag, str) else None
        if variant is None:
            return own(data)
        chosen = variant_class(cls, variant)
        return own(data) if chosen is cls else _model(chosen)(data)

    return reader


def _union(classes: list[type[Model]]) -> Reader:
    """The class whose fields, or whose kind, fit best."""

    def reader(data: bytes) -> Any:
        pieces = _object(data)
        if pieces is None:
            return _any(data)
        kind = _any(pieces["kind"]) if "kind" in pieces else None

        def fitness(cls: type[Model]) -> tuple[bool, int]:
            known = plan_of(cls).by_wire
            return isinstance(kind, str) and cls.__name__.endswith(kind), len(known.keys() & pieces.keys())

        return reader_of(max(classes, key=fitness))(data)

    return reader


def _list(hint: Any) -> Reader:
    strict = _strict_items(hint)
    whole = None if strict is None else _decoder(list, strict)

    def reader(data: bytes) -> Any:
        if whole is not None:
            try:
                return whole(data)
            except ValidationError:
                pass
        try:
            items = _raw_list(data)
        except ValidationError:
            return _any(data)
        item = reader_of(hint)
        return [item(each) for each in items]

    return reader


def _map(hint: Any) -> Reader:
    strict = _strict_items(hint)
    whole = None if strict is None else _decoder(dict, strict)

    def reader(data: bytes) -> Any:
        if whole is not None:
            try:
                return whole(data)
            except ValidationError:
                pass
        pieces = _object(data)
        if pieces is None:
            return _any(data)
        item = reader_of(hint)
        return {key: item(each) for key, each in pieces.items()}

    return reader


def _decoder(container: Any, item: Any) -> Reader:
    hint: Any = container[(item,) if container is list else (str, item)]
    return msgspec.json.Decoder(hint).decode


def _strict_items(hint: Any) -> Any:
    """What C can decode at once, for the items of a list or map; None if nothing."""
    if hint in (str, int, bool, Any):
        return hint
    if isinstance(hint, type) and get_origin(hint) is None and issubclass(hint, Model) and not discriminator_of(hint):
        plan_of(hint)
        return hint
    return None


_raw_list: Callable[[bytes], list[Raw]] = msgspec.json.Decoder(list[Raw]).decode
_raw_object: Callable[[bytes], dict[str, Raw]] = msgspec.json.Decoder(dict[str, Raw]).decode


def _object(data: bytes) -> dict[str, Raw] | None:
    try:
        return _raw_object(data)
    except ValidationError:
        return None


def _date_time(data: bytes) -> Any:
    value = _any(data)
    return (DateTime.parse(value) or value) if isinstance(value, str) else value


def _date(data: bytes) -> Any:
    value = _any(data)
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def _bytes(data: bytes) -> Any:
    value = _any(data)
    try:
        return b64decode(value, validate=True)
    except (TypeError, ValueError, Base64Error):
        return value
