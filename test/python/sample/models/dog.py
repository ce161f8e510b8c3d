from __future__ import annotations

from .pet import Pet


class Dog(Pet, rename={"pet_type": "petType"}):
    pet_type: str = "dog"
    lives: int | None = None
