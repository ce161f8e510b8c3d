"""The operations tagged `rbacAuthorization`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getRbacAuthorizationAPIGroup",
    method="GET",
    path="/apis/rbac.authorization.k8s.io/",
    response=lambda: models.UnversionedAPIGroup,
)
