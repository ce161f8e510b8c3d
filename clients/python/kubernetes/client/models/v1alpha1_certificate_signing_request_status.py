from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1alpha1_certificate_signing_request_condition import V1alpha1CertificateSigningRequestCondition


class V1alpha1CertificateSigningRequestStatus(Model):
    """Progress of a signing request: decisions made and the certificate issued."""

    certificate: str | None = None
    """The signed certificate in PEM form, base64-encoded for JSON. Absent until the request is approved and the signer
    has run. Base64.
    """
    conditions: list[V1alpha1CertificateSigningRequestCondition] | None = None
    """Decisions made so far. An empty list means the request still awaits approval."""
