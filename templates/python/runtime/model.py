"""What every model is made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from msgspec import UNSET, Raw, Struct, StructMeta
from typing_extensions import dataclass_transform

from .guards import is_dict, is_sequence

if TYPE_CHECKING:
    from typing_extensions import Self

_M = TypeVar("_M", bound="Model")

_HIDDEN = "_unknown_"
#: No document gives a field such a name.
_HIDDEN_WIRE = "\x7f"


class ModelMeta(StructMeta):
    """Makes every field optional at run time, as servers leave out what a document calls required."""

    def __new__(
        mcls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        /,
        *,
        discriminator: str | None = None,
        variants: Mapping[str, str] | None = None,
        **options: Any,
    ) -> ModelMeta:
        """Make a class; ``discriminator`` names the property, in JSON, that says which variant a value is."""
        required = frozenset(
            field
            for field, hint in namespace.get("__annotations__", {}).items()
            if field not in namespace and not str(hint).startswith("ClassVar")
        )
        namespace.update(dict.fromkeys(required))
        namespace["__required__"] = required
        if discriminator is not None:
            namespace["__discriminator__"] = (discriminator, dict(variants or {}))
        options["kw_only"] = True
        options["rename"] = {**(options.get("rename") or {}), _HIDDEN: _HIDDEN_WIRE}
        return super().__new__(mcls, name, bases, namespace, **options)


@dataclass_transform(kw_only_default=True)
class Model(
    Struct,
    metaclass=ModelMeta,
    omit_defaults=True,
    forbid_unknown_fields=True,
):
    """Pure data: to compare, copy, pickle and match on.

    A part of a model that was read from JSON is decoded when it is first looked at; what was not looked at is written
    as it came, byte for byte. Fields that the class does not know are kept, and written too: see
    :func:`unknown_fields`.
    """

    if not TYPE_CHECKING:
        # No value of JSON is meant for it.
        _unknown_: Literal["\x7f"] = UNSET

    if TYPE_CHECKING:

        def __init_subclass__(
            cls,
            rename: Mapping[str, str] | None = None,
            discriminator: str | None = None,
            variants: Mapping[str, str] | None = None,
        ) -> None: ...

    def to_dict(self) -> dict[str, Any]:
        """Everything as plain data, by the names that attributes have in Python."""
        return {name: _plain(getattr(self, name)) for name in field_names(type(self))}

    def to_str(self) -> str:
        """What :meth:`to_dict` gives, laid out to be read."""
        from pprint import pformat

        return pformat(self.to_dict())

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        from .model_plan import plan_of

        for field in plan_of(type(self)).fields:
            # What both hold undecoded, and the same, need not be decoded.
            same = field.lazy and field.held(self) == field.held(other)
            if not same and getattr(self, field.name) != getattr(other, field.name):
                return False
        return unknown_fields(self) == unknown_fields(other)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__rich_repr__())})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        shown = ((name, getattr(self, name)) for name in field_names(type(self)))
        return [(name, value) for name, value in shown if value is not None]

    def __copy__(self) -> Self:
        # Both share their parts, so these have to exist.
        _decode_all(self)
        return _rebuild(type(self), _slots(self))

    def __replace__(self, /, **changes: Any) -> Self:
        copied = self.__copy__()
        for name, value in changes.items():
            if name not in field_names(type(self)):
                raise TypeError(f"{type(self).__name__} has no field {name!r}")
            setattr(copied, name, value)
        return copied

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), _slots(self))


def unknown_fields(model: Model) -> dict[str, Any]:
    """The fields that came with a model and that its class does not know, by their names in JSON; a copy."""
    import msgspec

    return {name: msgspec.json.decode(raw) for name, raw in raw_unknown_fields(model).items()}


def raw_unknown_fields(model: Model) -> Mapping[str, Raw]:
    """As :func:`unknown_fields`, undecoded, and no copy."""
    found: Any = getattr(model, _HIDDEN)
    return found if is_dict(found) else {}


def keep_unknown_fields(model: Model, fields: dict[str, Raw]) -> None:
    """Set what :func:`raw_unknown_fields` gives."""
    setattr(model, _HIDDEN, fields)


def field_names(cls: type[Model]) -> tuple[str, ...]:
    """The names that the fields of a class have in Python."""
    return tuple(name for name in cls.__struct_fields__ if name != _HIDDEN)


def _slots(model: Model) -> dict[str, Any]:
    """What a model holds, undecoded parts as they are."""
    from .model_plan import plan_of

    held = {field.name: field.held(model) for field in plan_of(type(model)).fields}
    held[_HIDDEN] = getattr(model, _HIDDEN)
    return {name: value for name, value in held.items() if value is not None and value is not UNSET}


def _rebuild(cls: type[_M], slots: dict[str, Any]) -> _M:
    from .model_plan import plan_of

    # Undecoded parts need the class to know how to decode them.
    plan_of(cls)
    return cls(**slots)


def _decode_all(model: Model) -> None:
    for name in model.__struct_fields__:
        getattr(model, name)


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_sequence(value):
        return [_plain(item) for item in value]
    if is_dict(value):
        return {key: _plain(item) for key, item in value.items()}
    return value


__all__ = ["Model", "field_names", "keep_unknown_fields", "raw_unknown_fields", "unknown_fields"]
