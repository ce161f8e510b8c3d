from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.kubernetes.aio_api import AsyncKubernetesApi
from ....runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ....client import models
    from ....client.operations import version_api as operations
    from ....runtime.call_options import CallOptions
    from ....runtime.response import ApiResponse
else:
    operations = lazy_module(__package__, "....client.operations.version_api")


class VersionApi(AsyncKubernetesApi):
    """Operations tagged `version`."""

    async def get_code(self, **options: Unpack[CallOptions]) -> models.VersionInfo:
        """Returns release, commit and build of the server.

        `GET /version/`

        Raises:
            ApiException: 401 Unauthorized.
        """
        return await self._call(operations.GET_CODE, {}, options)

    async def get_code_with_http_info(self, **options: Unpack[CallOptions]) -> ApiResponse[models.VersionInfo]:
        """Like `get_code`, with the response's status and headers."""
        return await self._call_with_http_info(operations.GET_CODE, {}, options)
