from __future__ import annotations

from ...runtime.model import Model


class UnversionedStatusCause(Model):
    """One individual cause of a failure, typically a single field that did not pass validation."""

    field: str | None = None
    """Path of the offending field in JSON spelling, for example `spec.containers[0].image`. Absent when no field is to
    blame.
    """
    message: str | None = None
    """Explanation of this cause in plain language, suited for showing to users."""
    reason: str | None = None
    """Keyword for this cause, such as `FieldValueRequired`, `FieldValueInvalid` or `FieldValueDuplicate`; empty when
    unknown.
    """
