"""Header fields, whose names have no case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast, overload

from .guards import is_mapping

T = TypeVar("T")


class Headers(Mapping[str, str]):
    """Fields of a response by name, in any case. The names are listed as they were sent.

    The values of a repeated field are joined by commas; :meth:`getlist` returns them one by one.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        """Create it from pairs or a mapping."""
        self._fields: dict[str, tuple[str, list[str]]] = {}
        pairs: Iterable[tuple[str, str]] = fields.items() if is_mapping(fields) else cast("Any", fields)
        for name, value in pairs:
            known = self._fields.get(name.lower())
            if known is None:
                self._fields[name.lower()] = name, [value]
            else:
                known[1].append(value)

    def __getitem__(self, name: str) -> str:
        try:
            return ", ".join(self._fields[name.lower()][1])
        except KeyError:
            raise KeyError(name) from None

    @overload
    def get(self, key: str) -> str | None: ...
    @overload
    def get(self, key: str, default: str) -> str: ...
    @overload
    def get(self, key: str, default: T) -> str | T: ...
    def get(self, key: str, default: object = None) -> object:
        """One field, or the default."""
        found = self._fields.get(key.lower())
        return default if found is None else ", ".join(found[1])

    def getlist(self, name: str) -> list[str]:
        """The values of a field that may be repeated; empty if there is none."""
        found = self._fields.get(name.lower())
        return [] if found is None else list(found[1])

    getall = get_all = getlist

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __iter__(self) -> Iterator[str]:
        return iter([name for name, _ in self._fields.values()])

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        if not is_mapping(other):
            return NotImplemented
        return self.lower_case() == {str(name).lower(): value for name, value in other.items()}

    def __repr__(self) -> str:
        return repr(dict(self))

    def lower_case(self) -> dict[str, str]:
        """All fields, by lower-case name."""
        return {name: ", ".join(values) for name, (_, values) in self._fields.items()}
