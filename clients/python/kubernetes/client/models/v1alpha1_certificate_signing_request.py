from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1alpha1_certificate_signing_request_spec import V1alpha1CertificateSigningRequestSpec
    from .v1alpha1_certificate_signing_request_status import V1alpha1CertificateSigningRequestStatus


class V1alpha1CertificateSigningRequest(Model, rename={"api_version": "apiVersion"}):
    """Asks the cluster's certificate authority for an X.509 certificate. After approval the controller manager signs
    it; kubelets bootstrap their client certificates this way.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Name, labels, annotations and fields that the server maintains; the object is cluster-scoped and therefore has no
    namespace.
    """
    spec: V1alpha1CertificateSigningRequestSpec | None = None
    """The request itself together with the identity of its author; not changeable after creation."""
    status: V1alpha1CertificateSigningRequestStatus | None = None
    """Approval decision and, once signed, the certificate. Decisions are written via the `approval` subresource."""
