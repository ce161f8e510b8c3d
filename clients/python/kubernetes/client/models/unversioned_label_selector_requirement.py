from __future__ import annotations

from ...runtime.model import Model


class UnversionedLabelSelectorRequirement(Model):
    """One condition of a label selector: a label key, an operator and the values to compare with."""

    key: str
    """Label key to look at, with its prefix if it has one, such as `example.com/tier`."""
    operator: str
    """How the label is compared: `In`, `NotIn`, `Exists` or `DoesNotExist`."""
    values: list[str] | None = None
    """Values to compare with. Give at least one for `In` and `NotIn`, and none for `Exists` and `DoesNotExist`."""
