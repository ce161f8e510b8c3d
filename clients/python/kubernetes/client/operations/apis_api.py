"""The operations tagged `apis`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_VERSIONS: Operation[models.UnversionedAPIGroupList] = Operation(
    id="getAPIVersions",
    method="GET",
    path="/apis/",
    response=lambda: models.UnversionedAPIGroupList,
)
