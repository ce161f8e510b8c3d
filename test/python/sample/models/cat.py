from __future__ import annotations

from .pet import Pet


class Cat(Pet, rename={"pet_type": "petType"}):
    pet_type: str = "cat"
    lives: int | None = None
