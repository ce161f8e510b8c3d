from __future__ import annotations

from .animal import Animal


class Cat(Animal, rename={"pet_type": "petType"}):
    pet_type: str = "Cat"
    lives: int
    """Default: `9`."""
