from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_label_selector_requirement import UnversionedLabelSelectorRequirement


class UnversionedLabelSelector(Model, rename={"match_expressions": "matchExpressions", "match_labels": "matchLabels"}):
    """Picks objects by their labels. All conditions must hold. A selector without conditions usually matches
    everything; an absent one matches nothing.
    """

    match_expressions: list[UnversionedLabelSelectorRequirement] | None = None
    """Conditions with set operators, every one of which has to be satisfied, in addition to `matchLabels`."""
    match_labels: dict[str, str] | None = None
    """Labels an object has to carry with exactly these values; each entry is shorthand for an `In` condition with one
    value.
    """
