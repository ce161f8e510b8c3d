from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.kubernetes.aio_api import AsyncKubernetesApi
from ....runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....client import models
    from ....client.operations import core_api as operations
    from ....runtime.call_options import CallOptions
    from ....runtime.response import ApiResponse
else:
    operations = lazy_module(__package__, "....client.operations.core_api")


class CoreApi(AsyncKubernetesApi):
    """Operations tagged `core`."""

    async def get_api_versions(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIVersions:
        """Lists the versions of the core group.

        `GET /api/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.GET_API_VERSIONS, {}, options)

    async def get_api_versions_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedAPIVersions]:
        """Like `get_api_versions`, with the response's status and headers."""
        return await self._call_with_http_info(operations.GET_API_VERSIONS, {}, options)
