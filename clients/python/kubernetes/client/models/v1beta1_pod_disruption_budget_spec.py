from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector import UnversionedLabelSelector


class V1beta1PodDisruptionBudgetSpec(Model, rename={"min_available": "minAvailable"}):
    """Rules of a disruption budget: the protected pods and their required availability."""

    min_available: int | str | None = None
    """Pods that must remain healthy after an eviction, as a count or a percentage string such as `"50%"`. `"100%"`
    rules out every voluntary eviction.
    """
    selector: UnversionedLabelSelector | None = None
    """Chooses the protected pods by label. An absent or empty selector protects none."""
