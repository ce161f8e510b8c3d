"""Bodies as forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from .guards import is_mapping, is_sequence
from .model import Model
from .operation import Parameter
from .to_content import to_content


def form_fields(body: Mapping[str, Any] | Model) -> tuple[tuple[Parameter, ...], dict[str, Any]]:
    """The fields of a form for a body that is an object, and their values.

    Lists of scalars are repeated. Parts of objects, and of lists in objects, have names in brackets: ``owner[name]``,
    ``tags[0][text]``.
    """
    specs: list[Parameter] = []
    fields: dict[str, Any] = {}

    def put(spec: Parameter, value: Any) -> None:
        specs.append(spec)
        fields[spec.name] = value

    def add(name: str, given: Any, is_part: bool) -> None:
        value = _plain(given)
        if value is None:
            return
        if is_mapping(value):
            for key, item in value.items():
                add(f"{name}[{key}]", item, True)
        elif is_sequence(value):
            if value and all(_is_file(item) for item in value):
                put(Parameter(name, file=True), value)
            elif is_part or any(is_mapping(_plain(item)) or is_sequence(item) for item in value):
                for index, item in enumerate(value):
                    add(f"{name}[{index}]", item, True)
            else:
                put(Parameter(name, format="multi"), value)
        else:
            put(Parameter(name, file=_is_file(value)), value)

    whole = _plain(body)
    for name, value in whole.items():
        add(str(name), value, False)
    return tuple(specs), fields


def _plain(value: Any) -> Any:
    """A model as plain data, with the names of JSON."""
    if not isinstance(value, Model):
        return value
    from .json_writer import encode

    return msgspec.json.decode(encode(value))


def _is_file(value: Any) -> bool:
    from .encode_form import File

    return isinstance(value, File) or to_content(value) is not None
