from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_limit_range_item import V1LimitRangeItem


class V1LimitRangeSpec(Model):
    """The set of bounds and defaults that a limit range imposes on its namespace."""

    limits: list[V1LimitRangeItem]
    """One entry for each kind of object to restrict; a `type` may occur only once."""
