from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing import Any

    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from .. import models
    from ..operations import authorization_v1beta1_api as operations
else:
    operations = lazy_module(__package__, "..operations.authorization_v1beta1_api")


class AuthorizationV1beta1Api(KubernetesApi):
    """Operations of `authorization.k8s.io/v1beta1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/authorization.k8s.io/v1beta1/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.GET_API_RESOURCES, {}, options)

    def get_api_resources_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedAPIResourceList]:
        """Like `get_api_resources`, with the response's status and headers."""
        return self._call_with_http_info(operations.GET_API_RESOURCES, {}, options)

    def create_namespaced_local_subject_access_review(
        self,
        namespace: str,
        body: models.V1beta1LocalSubjectAccessReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1LocalSubjectAccessReview:
        """Create a LocalSubjectAccessReview.

        `POST /apis/authorization.k8s.io/v1beta1/namespaces/{namespace}/localsubjectaccessreviews`

        Args:
            namespace (str): Object name and auth scope, such as for teams and projects.
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(
            operations.CREATE_NAMESPACED_LOCAL_SUBJECT_ACCESS_REVIEW,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_namespaced_local_subject_access_review_with_http_info(
        self,
        namespace: str,
        body: models.V1beta1LocalSubjectAccessReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1LocalSubjectAccessReview]:
        """Like `create_namespaced_local_subject_access_review`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_NAMESPACED_LOCAL_SUBJECT_ACCESS_REVIEW,
            {"namespace": namespace, "body": body, "pretty": pretty},
            options,
        )

    def create_self_subject_access_review(
        self,
        body: models.V1beta1SelfSubjectAccessReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1SelfSubjectAccessReview:
        """Create a SelfSubjectAccessReview.

        `POST /apis/authorization.k8s.io/v1beta1/selfsubjectaccessreviews`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_SELF_SUBJECT_ACCESS_REVIEW, {"body": body, "pretty": pretty}, options)

    def create_self_subject_access_review_with_http_info(
        self,
        body: models.V1beta1SelfSubjectAccessReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1SelfSubjectAccessReview]:
        """Like `create_self_subject_access_review`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_SELF_SUBJECT_ACCESS_REVIEW,
            {"body": body, "pretty": pretty},
            options,
        )

    def create_subject_access_review(
        self,
        body: models.V1beta1SubjectAccessReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1SubjectAccessReview:
        """Create a SubjectAccessReview.

        `POST /apis/authorization.k8s.io/v1beta1/subjectaccessreviews`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_SUBJECT_ACCESS_REVIEW, {"body": body, "pretty": pretty}, options)

    def create_subject_access_review_with_http_info(
        self,
        body: models.V1beta1SubjectAccessReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1SubjectAccessReview]:
        """Like `create_subject_access_review`, with the response's status and headers."""
        return self._call_with_http_info(
            operations.CREATE_SUBJECT_ACCESS_REVIEW,
            {"body": body, "pretty": pretty},
            options,
        )
