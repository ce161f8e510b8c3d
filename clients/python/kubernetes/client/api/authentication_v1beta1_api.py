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
    from ..operations import authentication_v1beta1_api as operations
else:
    operations = lazy_module(__package__, "..operations.authentication_v1beta1_api")


class AuthenticationV1beta1Api(KubernetesApi):
    """Operations of `authentication.k8s.io/v1beta1`."""

    def get_api_resources(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIResourceList:
        """Lists the resources of this version and their verbs.

        `GET /apis/authentication.k8s.io/v1beta1/`

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

    def create_token_review(
        self,
        body: models.V1beta1TokenReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> models.V1beta1TokenReview:
        """Create a TokenReview.

        `POST /apis/authentication.k8s.io/v1beta1/tokenreviews`

        Args:
            pretty (str | None): If 'true', then the output is pretty printed.

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.CREATE_TOKEN_REVIEW, {"body": body, "pretty": pretty}, options)

    def create_token_review_with_http_info(
        self,
        body: models.V1beta1TokenReview | dict[str, Any],
        *,
        pretty: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.V1beta1TokenReview]:
        """Like `create_token_review`, with the response's status and headers."""
        return self._call_with_http_info(operations.CREATE_TOKEN_REVIEW, {"body": body, "pretty": pretty}, options)
