from __future__ import annotations

from ...runtime.model import Model


class PetModel(Model, rename={"class_": "class", "pet_name": "petName", "pet_name_": "pet_name"}):
    class_: str | None = None
    pet_name: str | None = None
    pet_name_: str | None = None
