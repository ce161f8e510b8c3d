from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class V1alpha1CertificateSigningRequestCondition(Model, rename={"last_update_time": "lastUpdateTime"}):
    """A decision about a signing request, with its justification."""

    last_update_time: datetime | None = None
    """Moment of the most recent change to this decision."""
    message: str | None = None
    """Longer explanation of the decision, addressed to people."""
    reason: str | None = None
    """Short CamelCase word giving the cause, for example `KubectlApprove`."""
    type: str
    """The decision: `Approved` lets the signer proceed, `Denied` stops it."""
