"""The operations of `certificates.k8s.io/v1alpha1`."""

from __future__ import annotations

from ...runtime.operation import Operation, Parameter
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getCertificatesV1alpha1APIResources",
    method="GET",
    path="/apis/certificates.k8s.io/v1alpha1/",
    response=lambda: models.UnversionedAPIResourceList,
)

LIST_CERTIFICATE_SIGNING_REQUEST: Operation[models.V1alpha1CertificateSigningRequestList] = Operation(
    id="listCertificatesV1alpha1CertificateSigningRequest",
    method="GET",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.V1alpha1CertificateSigningRequestList,
)

CREATE_CERTIFICATE_SIGNING_REQUEST: Operation[models.V1alpha1CertificateSigningRequest] = Operation(
    id="createCertificatesV1alpha1CertificateSigningRequest",
    method="POST",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests",
    query=("pretty",),
    response=lambda: models.V1alpha1CertificateSigningRequest,
)

DELETE_COLLECTION_CERTIFICATE_SIGNING_REQUEST: Operation[models.UnversionedStatus] = Operation(
    id="deleteCertificatesV1alpha1CollectionCertificateSigningRequest",
    method="DELETE",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests",
    query=(
        Parameter("field_selector", wire="fieldSelector"),
        Parameter("label_selector", wire="labelSelector"),
        "pretty",
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        "watch",
    ),
    response=lambda: models.UnversionedStatus,
)

READ_CERTIFICATE_SIGNING_REQUEST: Operation[models.V1alpha1CertificateSigningRequest] = Operation(
    id="readCertificatesV1alpha1CertificateSigningRequest",
    method="GET",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
    query=("exact", "export", "pretty"),
    response=lambda: models.V1alpha1CertificateSigningRequest,
)

REPLACE_CERTIFICATE_SIGNING_REQUEST: Operation[models.V1alpha1CertificateSigningRequest] = Operation(
    id="replaceCertificatesV1alpha1CertificateSigningRequest",
    method="PUT",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
    query=("pretty",),
    response=lambda: models.V1alpha1CertificateSigningRequest,
)

DELETE_CERTIFICATE_SIGNING_REQUEST: Operation[models.V1alpha1CertificateSigningRequest | models.UnversionedStatus] = (
    Operation(
        id="deleteCertificatesV1alpha1CertificateSigningRequest",
        method="DELETE",
        path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
        query=(
            Parameter("grace_period_seconds", wire="gracePeriodSeconds"),
            Parameter("orphan_dependents", wire="orphanDependents"),
            "pretty",
        ),
        response=lambda: models.V1alpha1CertificateSigningRequest | models.UnversionedStatus,
    )
)

PATCH_CERTIFICATE_SIGNING_REQUEST: Operation[models.V1alpha1CertificateSigningRequest] = Operation(
    id="patchCertificatesV1alpha1CertificateSigningRequest",
    method="PATCH",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}",
    query=("pretty",),
    patch=True,
    consumes=("application/json-patch+json", "application/merge-patch+json", "application/strategic-merge-patch+json"),
    response=lambda: models.V1alpha1CertificateSigningRequest,
)

REPLACE_CERTIFICATE_SIGNING_REQUEST_APPROVAL: Operation[models.V1alpha1CertificateSigningRequest] = Operation(
    id="replaceCertificatesV1alpha1CertificateSigningRequestApproval",
    method="PUT",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/approval",
    query=("pretty",),
    response=lambda: models.V1alpha1CertificateSigningRequest,
)

REPLACE_CERTIFICATE_SIGNING_REQUEST_STATUS: Operation[models.V1alpha1CertificateSigningRequest] = Operation(
    id="replaceCertificatesV1alpha1CertificateSigningRequestStatus",
    method="PUT",
    path="/apis/certificates.k8s.io/v1alpha1/certificatesigningrequests/{name}/status",
    query=("pretty",),
    response=lambda: models.V1alpha1CertificateSigningRequest,
)
