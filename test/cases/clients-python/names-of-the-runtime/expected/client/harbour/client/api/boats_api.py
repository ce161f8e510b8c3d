from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.api import Api
from ...runtime.lazy import lazy_module

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ...runtime.call_options import CallOptions
    from ...runtime.response import ApiResponse
    from .. import models
    from ..operations import boats_api as operations
else:
    operations = lazy_module(__package__, "..operations.boats_api")


class BoatsApi(Api):
    """Operations tagged `boats`."""

    def add_boat(self, body: models.Configuration, **options: Unpack[CallOptions]) -> models.ApiResponse:
        """`POST /boats`

        Returns:
            Done
        """
        return self._call(operations.ADD_BOAT, {"body": body}, options)

    def add_boat_with_http_info(
        self,
        body: models.Configuration,
        **options: Unpack[CallOptions],
    ) -> ApiResponse[models.ApiResponse]:
        """Like `add_boat`, with the response's status and headers."""
        return self._call_with_http_info(operations.ADD_BOAT, {"body": body}, options)
