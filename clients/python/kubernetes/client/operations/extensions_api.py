"""The operations tagged `extensions`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getExtensionsAPIGroup",
    method="GET",
    path="/apis/extensions/",
    response=lambda: models.UnversionedAPIGroup,
)
