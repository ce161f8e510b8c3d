"""The answers of deletions that may be a ``Status``."""

from __future__ import annotations

from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeGuard, Union, get_origin

from ..model import Model
from ..operation import Operation
from ..response import ApiResponse


class DeletionAnswer(dict[str, Any]):
    """An answer that is a dict, as in newer official clients, with the attributes of its model, as in older ones."""

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
        return _dict_of, (self._model,)


def deletion_answer(found: Any, operation: Operation[Any]) -> Any:
    """What a call that deletes gives its caller.

    An operation that may answer with a ``Status`` gives a dict, whatever it answers; others give their object.
    """
    if _is_response(found):
        return ApiResponse(deletion_answer(found.data, operation), found.status_code, found.headers)
    if not isinstance(found, Model):
        return found
    either = get_origin(operation.type_of(200)) in (Union, UnionType)
    return _dict_of(found) if either or getattr(found, "kind", None) == "Status" else found


def _dict_of(model: Model) -> DeletionAnswer:
    return _class_of(type(model).__name__)(model)


@cache
def _class_of(name: str) -> type[DeletionAnswer]:
    """The class under the name of the model, which programs print."""
    return type(name, (DeletionAnswer,), {"__doc__": DeletionAnswer.__doc__})


__all__ = ["DeletionAnswer", "deletion_answer"]


def _is_response(value: object) -> TypeGuard[ApiResponse[Any]]:
    return isinstance(value, ApiResponse)
