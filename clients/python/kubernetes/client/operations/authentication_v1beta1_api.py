"""The operations of `authentication.k8s.io/v1beta1`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_RESOURCES: Operation[models.UnversionedAPIResourceList] = Operation(
    id="getAuthenticationV1beta1APIResources",
    method="GET",
    path="/apis/authentication.k8s.io/v1beta1/",
    response=lambda: models.UnversionedAPIResourceList,
)

CREATE_TOKEN_REVIEW: Operation[models.V1beta1TokenReview] = Operation(
    id="createAuthenticationV1beta1TokenReview",
    method="POST",
    path="/apis/authentication.k8s.io/v1beta1/tokenreviews",
    query=("pretty",),
    response=lambda: models.V1beta1TokenReview,
)
