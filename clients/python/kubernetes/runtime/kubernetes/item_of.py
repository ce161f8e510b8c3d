"""The class of a list's items."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from ..model import Model


def item_of(list_type: Any) -> Any:
    """The class of a list's items; plain data if the operation does not declare it."""
    if isinstance(list_type, type) and issubclass(list_type, Model):
        from ..model_plan import plan_of

        for field in plan_of(list_type).fields:
            if field.wire == "items":
                arguments = get_args(field.hint)
                inner = [each for each in arguments if get_origin(each) is list]
                return get_args(inner[0])[0] if inner else arguments[0]
    return Any
