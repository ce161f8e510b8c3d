from __future__ import annotations

from ...runtime.model import Model


class Ferry(Model, lazy=["sister"]):
    name: str | None = None
    sister: Ferry | None = None
