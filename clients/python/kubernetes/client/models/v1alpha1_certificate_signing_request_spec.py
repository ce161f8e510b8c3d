from __future__ import annotations

from ...runtime.model import Model


class V1alpha1CertificateSigningRequestSpec(Model):
    """The request to sign and the identity of the requester. Clients supply `request`; the server records the rest."""

    groups: list[str] | None = None
    """Groups of the requester, recorded by the API server for the approver; values sent by clients are overwritten."""
    request: str
    """PKCS#10 request in PEM form, base64-encoded for JSON. Base64."""
    uid: str | None = None
    """Unique identifier of the requester, recorded by the API server; values sent by clients are overwritten."""
    username: str | None = None
    """Name of the requester, recorded by the API server from the credentials of the call; values sent by clients are
    overwritten.
    """
