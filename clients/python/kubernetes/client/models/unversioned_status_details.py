from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_status_cause import UnversionedStatusCause


class UnversionedStatusDetails(Model, rename={"retry_after_seconds": "retryAfterSeconds"}):
    """Structured information that accompanies a failure, so that programs need not parse `message`."""

    causes: list[UnversionedStatusCause] | None = None
    """Individual causes, such as one per invalid field. Absent where the failure has no finer breakdown."""
    group: str | None = None
    """API group of the object concerned; empty for core objects or if there is none."""
    kind: str | None = None
    """Kind or resource name of the object concerned, for example `pods`; it can differ from what was requested."""
    name: str | None = None
    """Name of the object concerned, when the failure is about a single one."""
    retry_after_seconds: int | None = None
    """Seconds a client should wait before trying again; absent or zero if no retry is suggested. Format: int32."""
