"""The operations tagged `autoscaling`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getAutoscalingAPIGroup",
    method="GET",
    path="/apis/autoscaling/",
    response=lambda: models.UnversionedAPIGroup,
)
