"""The operations tagged `apps`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getAppsAPIGroup",
    method="GET",
    path="/apis/apps/",
    response=lambda: models.UnversionedAPIGroup,
)
