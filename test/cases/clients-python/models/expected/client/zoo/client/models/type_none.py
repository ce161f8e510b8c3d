from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from typing import Any


class TypeNone(Model):
    anything: Any = None
    none: None = None
