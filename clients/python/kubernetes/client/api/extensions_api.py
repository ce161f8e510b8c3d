from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.kubernetes.api import KubernetesApi
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from .. import models
    from ..operations import extensions_api as operations
else:
    operations = lazy_module(__package__, "..operations.extensions_api")


class ExtensionsApi(KubernetesApi):
    """Operations tagged `extensions`."""

    def get_api_group(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIGroup:
        """Returns the group's versions and the preferred one.

        `GET /apis/extensions/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return self._call(operations.GET_API_GROUP, {}, options)

    def get_api_group_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[models.UnversionedAPIGroup]:
        """Like `get_api_group`, with the response's status and headers."""
        return self._call_with_http_info(operations.GET_API_GROUP, {}, options)
