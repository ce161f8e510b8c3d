from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .kind import Kind


class Animal(
    Model,
    rename={"pet_type": "petType"},
    lazy=["mother"],
    read_only=["id"],
    discriminator="petType",
    variants={"Animal": "Animal", "Cat": "Cat"},
):
    """An animal that ends with a quote: "Rex"."""

    born: datetime | None = None
    """RFC 3339 date and time."""
    id: int | None = None
    """Read-only. Format: int64."""
    kind: Kind | None = None
    mother: Animal | None = None
    pet_type: str
    size: Literal[1, 2, 3] | int | None = None
