from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_preconditions import V1Preconditions


class V1DeleteOptions(
    Model,
    rename={
        "api_version": "apiVersion",
        "grace_period_seconds": "gracePeriodSeconds",
        "orphan_dependents": "orphanDependents",
    },
):
    """Optional request body for deletions that controls timing, safety checks and what happens to dependents."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    grace_period_seconds: int | None = None
    """Seconds the object gets to shut down, zero or more. `0` deletes at once; when omitted, the kind's own default
    applies. Format: int64.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    orphan_dependents: bool | None = None
    """With `true`, owned objects are kept and lose their owner; with `false`, the garbage collector removes them too.
    When omitted, the kind's default applies.
    """
    preconditions: V1Preconditions | None = None
    """Checks that have to hold before anything is deleted; if one fails, the server answers 409 Conflict."""
