from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.kubernetes.aio_api import AsyncKubernetesApi
from ....runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....client import models
    from ....client.operations import apps_api as operations
    from ....runtime.call_options import CallOptions
    from ....runtime.response import ApiResponse
else:
    operations = lazy_module(__package__, "....client.operations.apps_api")


class AppsApi(AsyncKubernetesApi):
    """Operations tagged `apps`."""

    async def get_api_group(self, **options: Unpack[CallOptions]) -> models.UnversionedAPIGroup:
        """Returns the group's versions and the preferred one.

        `GET /apis/apps/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.GET_API_GROUP, {}, options)

    async def get_api_group_with_http_info(
        self,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.UnversionedAPIGroup]:
        """Like `get_api_group`, with the response's status and headers."""
        return await self._call_with_http_info(operations.GET_API_GROUP, {}, options)
