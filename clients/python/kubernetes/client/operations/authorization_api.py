"""The operations tagged `authorization`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getAuthorizationAPIGroup",
    method="GET",
    path="/apis/authorization.k8s.io/",
    response=lambda: models.UnversionedAPIGroup,
)
