from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import date

    from .move import Move


class Craft(Model, read_only=["built", "id", "seen"], discriminator="kind", variants={"barge": "Barge", "tug": "Tug"}):
    built: Move | None = None
    """Read-only."""
    code: str
    """Write-only."""
    id: str | None = None
    """Read-only."""
    kind: str
    seen: date | None = None
    """Read-only. RFC 3339 date."""
