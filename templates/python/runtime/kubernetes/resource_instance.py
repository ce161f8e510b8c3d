"""Objects of any kind, as the dynamic client returns them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..guards import is_dict, is_list, is_sequence


class ResourceField:
    """A part of an object. Fields are attributes and keys under their JSON names; missing ones are None.

    A part without fields of these names has the methods ``items`` and ``values`` of a dict.
    """

    def __init__(self, value: Mapping[str, Any]) -> None:
        self.__dict__["_value"] = value

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if name in self._value or name not in ("items", "values"):
            return _wrapped(self._value.get(name))
        return getattr({key: _wrapped(value) for key, value in self._value.items()}, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._value[name] = to_plain(value)

    def __getitem__(self, name: str) -> Any:
        return _wrapped(self._value.get(name))

    def __setitem__(self, name: str, value: Any) -> None:
        self._value[name] = to_plain(value)

    def __contains__(self, name: object) -> bool:
        return name in self._value

    def __iter__(self) -> Iterator[Any]:
        return iter(self._value.items())

    def __len__(self) -> int:
        return len(self._value)

    def __eq__(self, other: object) -> bool:
        return bool(self._value == to_plain(other))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._value!r})"

    def __str__(self) -> str:
        return str(self._value)

    def __reduce__(self) -> Any:
        return type(self), (self._value,)

    def get(self, name: str, default: Any = None) -> Any:
        """A field, or the default if it is missing."""
        return _wrapped(self._value.get(name, default))

    def keys(self) -> Any:
        """The names of all fields."""
        return self._value.keys()

    def to_dict(self) -> dict[str, Any]:
        """As plain data."""
        return dict(self._value)


class ResourceInstance(ResourceField):
    """An object, or a list of some."""

    @property
    def attributes(self) -> ResourceField:
        """Its fields."""
        return ResourceField(self._value)

    @property
    def items(self) -> list[ResourceField]:
        """The objects of a list, each with its kind."""
        kind = str(self._value.get("kind", ""))
        inherited = {"apiVersion": self._value.get("apiVersion"), "kind": kind.removesuffix("List")}
        return [ResourceField({**inherited, **item}) for item in self._value.get("items") or ()]


def to_plain(value: Any) -> Any:
    """A value without wrappers."""
    if isinstance(value, ResourceField):
        return value.to_dict()
    if is_sequence(value):
        return [to_plain(each) for each in value]
    return value


def _wrapped(value: Any) -> Any:
    if is_dict(value):
        return ResourceField(value)
    return [_wrapped(each) for each in value] if is_list(value) else value
