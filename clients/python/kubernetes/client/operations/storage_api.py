"""The operations tagged `storage`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getStorageAPIGroup",
    method="GET",
    path="/apis/storage.k8s.io/",
    response=lambda: models.UnversionedAPIGroup,
)
