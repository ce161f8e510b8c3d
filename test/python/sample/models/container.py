from __future__ import annotations

from typing import Any

from runtime.model import Model
from runtime.quantity import Quantity


class Container(Model):
    name: str
    args: list[str] | None = None
    limits: dict[str, Quantity] | None = None
    options: Any = None
    port: int | str | None = None
    secret: bytes | None = None
