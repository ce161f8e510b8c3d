from __future__ import annotations

from ...runtime.model import Model as _Model


class Model(_Model, lazy=["next"]):
    next: Model | None = None
    year: int | None = None
