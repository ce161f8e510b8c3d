"""Reads values of unions. A member is chosen, never tried: by its constants, its JSON type or its fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from types import GenericAlias
from typing import Any, Literal, get_args, get_origin

import msgspec
from msgspec import Raw, ValidationError

from .json_reader import Reader, read_any, read_object, reader_of
from .model import Model
from .model_plan import discriminator_of, plan_of
from .newer_fields import can_be_a_field
from .recursive_alias import members_of
from .union_members import Choose, Member, Tag, best_tag, chooser

_Kind = Literal["object", "array", "string", "number", "boolean"]

_first_bytes: dict[_Kind, bytes] = {
    "object": b"{",
    "array": b"[",
    "string": b'"',
    "number": b"-0123456789",
    "boolean": b"tf",
}


class UnionReader:
    """Reads a value of a union; what is of no member is returned as plain data."""

    def __init__(self, hints: list[Any]) -> None:
        by_kind: dict[_Kind, list[Any]] = {}
        for hint in members_of(hints):
            for kind in _kinds_of(hint):
                by_kind.setdefault(kind, []).append(hint)
        self._by_kind = by_kind
        self._by_byte: dict[int, Reader] | None = None
        self._objects: _ObjectReader | None = None

    def __call__(self, data: bytes) -> Any:
        """A value."""
        readers = self._by_byte
        if readers is None:
            readers = self._prepare()
        first = memoryview(data)[0] if len(data) > 0 else 0
        if first in b" \n\r\t":
            data = bytes(data).lstrip()
            first = data[0] if data else 0
        reader = readers.get(first)
        return read_any(data) if reader is None else reader(data)

    def read_list(self, data: bytes) -> list[Any] | None:
        """A list of objects with a tag, read faster than one by one; None if it is another one."""
        if self._by_byte is None:
            self._prepare()
        return None if self._objects is None else self._objects.read_list(data)

    def _prepare(self) -> dict[int, Reader]:
        found: dict[int, Reader] = {}
        for kind, hints in self._by_kind.items():
            reader = _reader_of_kind(kind, hints)
            if isinstance(reader, _ObjectReader):
                self._objects = reader
            found.update(dict.fromkeys(_first_bytes[kind], reader))
        self._by_byte = found
        return found


def _kinds_of(hint: Any) -> tuple[_Kind, ...]:
    """The JSON types of a type's values."""
    origin = get_origin(hint)
    if origin is Literal:
        return tuple(dict.fromkeys(kind for value in get_args(hint) for kind in _kinds_of(type(value))))
    if origin in (list, tuple):
        return ("array",)
    if origin is dict:
        return ("object",)
    if not isinstance(hint, type):
        return ()
    if issubclass(hint, Model):
        return ("object",)
    if issubclass(hint, bool):
        return ("boolean",)
    if issubclass(hint, (int, float)):
        return ("number",)
    return ("string",) if issubclass(hint, (str, bytes, date, datetime)) else ()


def _reader_of_kind(kind: _Kind, hints: list[Any]) -> Reader:
    if len(hints) == 1:
        return reader_of(hints[0])
    if kind == "object":
        classes = [hint for hint in hints if isinstance(hint, type) and get_origin(hint) is None]
        others = [hint for hint in hints if hint not in classes]
        return _ObjectReader(classes, reader_of(others[0]) if others else None) if classes else read_any
    if kind == "array" and all(get_origin(hint) is list for hint in hints):
        items = tuple(dict.fromkeys(each for hint in hints for each in _members(get_args(hint)[0])))
        return reader_of(GenericAlias(list, (_union_of(items),)))
    # Values of one JSON type that cannot be told apart, such as a date or any other text.
    return read_any


def _members(hint: Any) -> tuple[Any, ...]:
    from .json_reader import unions

    return get_args(hint) if get_origin(hint) in unions else (hint,)


def _union_of(hints: tuple[Any, ...]) -> Any:
    union, *others = hints
    for each in others:
        union = union | each
    return union


class _ObjectReader:
    """Reads an object of one of several classes."""

    def __init__(self, classes: list[type[Model]], other: Reader | None) -> None:
        members = [Member(cls) for cls in classes]
        closed = other is None
        self._choose: Choose = chooser(members, closed)
        self._other: Reader = other or read_any
        self._fast = _tag_reader(members, closed, self._other)

    def __call__(self, data: bytes) -> Any:
        if self._fast is not None:
            try:
                return self._fast.one(data)
            except ValidationError:
                pass
        fields = read_object(data)
        cls = None if fields is None else self._choose(fields)
        return (self._other if cls is None else reader_of(cls))(data)

    def read_list(self, data: bytes) -> list[Any] | None:
        """A list of such objects; None if they have to be read one by one."""
        if self._fast is None:
            return None
        try:
            return self._fast.many(data)
        except ValidationError:
            return None


def _tag_reader(members: list[Member], closed: bool, other: Reader) -> _TagReader | None:
    """A reader by the strings of one field, if these tell all classes apart."""
    tag = best_tag(members, closed)
    if tag is None or tag.open or not can_be_a_field(tag.wire):
        return None
    by_value: dict[str, type[Model]] = {}
    for member in members:
        for kind, value in member.constants[tag.wire]:
            if kind != "str" or value in by_value:
                return None
            by_value[value] = member.cls
    return _TagReader(tag, by_value, other)


class _TagReader:
    """Reads objects by the string in one field."""

    def __init__(self, tag: Tag, by_value: dict[str, type[Model]], other: Reader) -> None:
        struct: Any = msgspec.defstruct("Tagged", [("value", str)], rename={"value": tag.wire})
        self._tag: Callable[[bytes], Any] = msgspec.json.Decoder(struct).decode
        self._tags: Callable[[bytes], list[Any]] = msgspec.json.Decoder(list[struct]).decode
        self._classes = by_value
        self._readers: dict[str, Reader] = {}
        self._decoders: dict[str, Reader] = {}
        self._fitted = True
        self._other = other

    def one(self, data: bytes) -> Any:
        value = self._tag(data).value
        return (self._readers.get(value) or self._reader(value))(data)

    def many(self, data: bytes) -> list[Any]:
        items = _raw_list(data)
        # What tells the items apart is read first, in one pass over all of them.
        tags = self._tags(data)
        if self._fitted:
            try:
                decoders = self._decoders or self._prepare()
                return [decoders[tag.value](raw) for tag, raw in zip(tags, items, strict=True)]
            except (KeyError, ValidationError):
                # Some are of unknown classes, or newer than the package: the next list probably has such, too.
                self._fitted = False
        readers = self._readers
        return [(readers.get(tag.value) or self._reader(tag.value))(raw) for tag, raw in zip(tags, items, strict=True)]

    def _prepare(self) -> dict[str, Reader]:
        found = {value: plan_of(cls).decoder for value, cls in self._classes.items() if not discriminator_of(cls)}
        self._decoders = found
        return found

    def _reader(self, value: str) -> Reader:
        cls = self._classes.get(value)
        if cls is None:
            return self._other
        found = self._readers[value] = reader_of(cls)
        return found


_raw_list: Callable[[bytes], list[Raw]] = msgspec.json.Decoder(list[Raw]).decode

__all__ = ["UnionReader"]
