from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from .. import models
    from ..operations import apis_api as operations
else:
    operations = lazy_module(__package__, "..operations.apis_api")


class ApisApi(KubernetesApi):
    """Operations tagged `apis`."""

    def get_api_versions(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIGroupList:
        """Lists the named groups and their versions.

        `GET /apis/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.GET_API_VERSIONS, {}, options)

    def get_api_versions_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedAPIGroupList]:
        """Like `get_api_versions`, with the response's status and headers."""
        return self._call_with_http_info(operations.GET_API_VERSIONS, {}, options)
