"""The operations of `authorization.k8s.io/v1beta1`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getAuthorizationV1beta1APIResources",
    method="GET",
    path="/apis/authorization.k8s.io/v1beta1/",
    response=lambda: models.UnversionedAPIResourceList,
)

CREATE_NAMESPACED_LOCAL_SUBJECT_ACCESS_REVIEW: Operation[models.V1beta1LocalSubjectAccessReview] = Operation(
    id="createAuthorizationV1beta1NamespacedLocalSubjectAccessReview",
    method="POST",
    path="/apis/authorization.k8s.io/v1beta1/namespaces/{namespace}/localsubjectaccessreviews",
    query=("pretty",),
    response=lambda: models.V1beta1LocalSubjectAccessReview,
)

CREATE_SELF_SUBJECT_ACCESS_REVIEW: Operation[models.V1beta1SelfSubjectAccessReview] = Operation(
    id="createAuthorizationV1beta1SelfSubjectAccessReview",
    method="POST",
    path="/apis/authorization.k8s.io/v1beta1/selfsubjectaccessreviews",
    query=("pretty",),
    response=lambda: models.V1beta1SelfSubjectAccessReview,
)

CREATE_SUBJECT_ACCESS_REVIEW: Operation[models.V1beta1SubjectAccessReview] = Operation(
    id="createAuthorizationV1beta1SubjectAccessReview",
    method="POST",
    path="/apis/authorization.k8s.io/v1beta1/subjectaccessreviews",
    query=("pretty",),
    response=lambda: models.V1beta1SubjectAccessReview,
)
