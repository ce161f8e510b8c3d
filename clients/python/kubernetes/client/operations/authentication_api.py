"""The operations tagged `authentication`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getAuthenticationAPIGroup",
    method="GET",
    path="/apis/authentication.k8s.io/",
    response=lambda: models.UnversionedAPIGroup,
)
