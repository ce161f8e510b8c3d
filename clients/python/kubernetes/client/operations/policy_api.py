"""The operations tagged `policy`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getPolicyAPIGroup",
    method="GET",
    path="/apis/policy/",
    response=lambda: models.UnversionedAPIGroup,
)
