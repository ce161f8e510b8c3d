"""Header fields that a client sends with every call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping

from .build_headers import set_header
from .redact import redact_headers


class DefaultHeaders(MutableMapping[str, str]):
    """The fields that a client sends with every call, by name in any case."""

    def __init__(self, fields: Mapping[str, str] | None = None) -> None:
        self._names: dict[str, str] = {}
        self.fields: dict[str, str] = {}
        """By lower-case name."""
        self.update(fields or {})

    def __getitem__(self, name: str) -> str:
        try:
            return self.fields[name.lower()]
        except KeyError:
            raise KeyError(name) from None

    def __setitem__(self, name: str, value: str) -> None:
        """Set a field.

        Raises:
            ApiValueError: If the name or value is not allowed in a header; the message does not show the value.
        """
        set_header(self.fields, name, value)
        self._names[name.lower()] = name

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        del self.fields[name.lower()], self._names[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self.fields

    def __iter__(self) -> Iterator[str]:
        return iter(list(self._names.values()))

    def __len__(self) -> int:
        return len(self.fields)

    def __repr__(self) -> str:
        return repr(dict(redact_headers(self)))
