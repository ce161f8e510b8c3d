"""Amounts as Kubernetes writes them: ``100m``, ``1.5Gi``."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    Quantity: TypeAlias = str
else:
    # Servers accept numbers, and people write them.
    Quantity = str | int | float

_binary = ("Ki", "Mi", "Gi", "Ti", "Pi", "Ei")
_decimal = {"n": -3, "u": -2, "m": -1, "": 0, "k": 1, "M": 2, "G": 3, "T": 4, "P": 5, "E": 6}


def parse_quantity(quantity: str | float | Decimal) -> Decimal:
    """The number that a quantity stands for.

    Raises:
        ValueError: If it is no quantity.
    """
    if isinstance(quantity, (int, float, Decimal)):
        return Decimal(str(quantity))
    text = quantity.strip()
    number, factor = text, Decimal(1)
    if text[-2:] in _binary:
        number, factor = text[:-2], Decimal(1024) ** (_binary.index(text[-2:]) + 1)
    elif text[-1:] in _decimal:
        number, factor = text[:-1], Decimal(1000) ** _decimal[text[-1:]]
    try:
        value = Decimal(number)
    except InvalidOperation:
        raise ValueError(f"{quantity!r} is no quantity") from None
    if not value.is_finite():
        raise ValueError(f"{quantity!r} is no quantity")
    return value * factor


def format_quantity(value: Decimal | float, suffix: str, quantize: Decimal | None = None) -> str:
    """Write a number with one of the suffixes that :func:`parse_quantity` knows.

    Raises:
        ValueError: If there is no such suffix.
    """
    number = Decimal(str(value))
    if suffix in _binary:
        number /= Decimal(1024) ** (_binary.index(suffix) + 1)
    elif suffix in _decimal:
        number /= Decimal(1000) ** _decimal[suffix]
    else:
        raise ValueError(f"{suffix!r} is no suffix of a quantity")
    if quantize is not None:
        number = number.quantize(quantize)
    text = format(number, "f")
    if quantize is None and "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text}{suffix}"
