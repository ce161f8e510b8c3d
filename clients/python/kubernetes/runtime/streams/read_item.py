"""Decodes the items of streams."""

from __future__ import annotations

from typing import Any

import msgspec

from ..errors import DecodeError
from ..json_reader import decode


def read_item(text: str | bytes, hint: Any, operation: str) -> Any:
    """Decode an item.

    Raises:
        DecodeError: If it is not JSON. The error does not repeat it, since it may hold anything.
    """
    try:
        return decode(text, hint)
    except (msgspec.DecodeError, RecursionError):
        raise DecodeError(f"an item of the response is not valid JSON ({operation})") from None


__all__ = ["read_item"]
