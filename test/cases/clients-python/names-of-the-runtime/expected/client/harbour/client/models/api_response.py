from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model as _Model

if TYPE_CHECKING:
    from .decimal import Decimal
    from .file import File
    from .model import Model


class ApiResponse(_Model, lazy=["model"]):
    file: File | None = None
    length: Decimal | None = None
    model: Model | None = None
