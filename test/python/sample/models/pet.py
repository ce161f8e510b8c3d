from __future__ import annotations

from runtime.model import Model


class Pet(Model, discriminator="petType", variants={"cat": "Cat", "dog": "Dog"}, rename={"pet_type": "petType"}):
    pet_type: str
    friends: list[Pet] | None = None
