from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unversioned_list_meta import UnversionedListMeta
    from .unversioned_status_details import UnversionedStatusDetails


class UnversionedStatus(Model, rename={"api_version": "apiVersion"}):
    """Outcome of a call that returns no object, above all the body of every error response."""

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    code: int | None = None
    """HTTP status code proposed for the response, for instance 404; zero or absent if none is proposed. Format:
    int32.
    """
    details: UnversionedStatusDetails | None = None
    """Structured data about the failure, such as the object concerned and individual causes; its content depends on
    `reason`.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    message: str | None = None
    """Human-readable account of the outcome; do not parse it, use `reason` in programs."""
    metadata: UnversionedListMeta | None = None
    """List-style metadata, included for uniformity and in practice empty."""
    reason: str | None = None
    """CamelCase keyword saying why a call failed, such as `NotFound`, `AlreadyExists`, `Conflict`, `Invalid` or
    `Forbidden`. Refines the HTTP code; empty if unknown.
    """
    status: str | None = None
    """Overall outcome, either `Success` or `Failure`; `reason` and `message` elaborate on it."""
