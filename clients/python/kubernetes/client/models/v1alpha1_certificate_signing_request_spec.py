from __future__ import annotations

from ...runtime.model import Model


class V1alpha1CertificateSigningRequestSpec(Model):
    """What is to be signed and who asks for it. Clients supply `request`; the server records the identity."""

    groups: list[str] | None = None
    """Groups of the requester, recorded by the API server for the approver; values sent by clients are overwritten."""
    request: str
    """PKCS#10 request in PEM form, the whole of it base64-encoded once more for JSON. Base64."""
    uid: str | None = None
    """Unique identifier of the requester, recorded by the API server; values sent by clients are overwritten."""
    username: str | None = None
    """Name of the requester, recorded by the API server from the credentials of the call; values sent by clients are
    overwritten.
    """
