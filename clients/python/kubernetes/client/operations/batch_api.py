"""The operations tagged `batch`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getBatchAPIGroup",
    method="GET",
    path="/apis/batch/",
    response=lambda: models.UnversionedAPIGroup,
)
