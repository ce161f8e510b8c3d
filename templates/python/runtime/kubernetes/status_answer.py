"""The ``Status`` that answers a deletion."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeGuard

from ..model import Model
from ..response import ApiResponse


class StatusAnswer(dict[str, Any]):
    """A ``Status`` that is a dict, as in newer official clients, with the attributes of its model, as in older ones."""

    def __init__(self, model: Model) -> None:
        from msgspec import json

        from ..json_writer import encode

        super().__init__(json.decode(encode(model)))
        self._model = model

    if not TYPE_CHECKING:

        @property
        def __class__(self):
            # It passes for the class that the document declares.
            return type(self._model)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._model, name)

    def __eq__(self, other: object) -> bool:
        return super().__eq__(other) is True or bool(self._model == getattr(other, "_model", other))

    def __reduce__(self) -> Any:
        return deletion_answer, (self._model,)


def deletion_answer(found: Any) -> Any:
    """What a call that deletes gives its caller."""
    if _is_response(found):
        return ApiResponse(deletion_answer(found.data), found.status_code, found.headers)
    if isinstance(found, Model) and getattr(found, "kind", None) == "Status":
        return _class_of(type(found).__name__)(found)
    return found


@cache
def _class_of(name: str) -> type[StatusAnswer]:
    """The class under the name of the model, which programs print."""
    return type(name, (StatusAnswer,), {"__doc__": StatusAnswer.__doc__})


__all__ = ["StatusAnswer", "deletion_answer"]


def _is_response(value: object) -> TypeGuard[ApiResponse[Any]]:
    return isinstance(value, ApiResponse)
