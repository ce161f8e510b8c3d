"""Annotations that are evaluated on first use."""

from __future__ import annotations

from collections.abc import Iterator
from types import FunctionType
from typing import Any


class LazyHints(dict[str, Any]):
    """The annotations of a class or a function. They are evaluated when somebody looks at them."""

    def __init__(self, texts: dict[str, Any], module: str) -> None:
        super().__init__(texts)
        self._module: str | None = module

    def __iter__(self) -> Iterator[str]:
        return super(LazyHints, self._evaluated()).__iter__()

    def __getitem__(self, name: str) -> Any:
        return super(LazyHints, self._evaluated()).__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        """The annotation of a name."""
        return self[name] if name in self.keys() else default

    def items(self) -> Any:
        """Names and types."""
        return super(LazyHints, self._evaluated()).items()

    def values(self) -> Any:
        """The types."""
        return super(LazyHints, self._evaluated()).values()

    def copy(self) -> dict[str, Any]:
        """A plain dict of the evaluated types."""
        return dict(self.items())

    def __repr__(self) -> str:
        return repr(self.copy())

    def _evaluated(self) -> LazyHints:
        if self._module is not None:
            from .type_names import TypeNames, evaluate

            names = TypeNames(self._module)
            self.update({name: evaluate(hint, names) for name, hint in super().items()})
            self._module = None
        return self


def evaluate_lazily(cls: type) -> None:
    """Let ``typing.get_type_hints`` and ``inspect.signature`` evaluate the annotations of a class's methods.

    Most of their names are imported for type checkers only.
    """
    for value in cls.__dict__.values():
        if isinstance(value, FunctionType):
            value.__annotations__ = LazyHints(value.__annotations__, cls.__module__)


__all__ = ["LazyHints", "evaluate_lazily"]
