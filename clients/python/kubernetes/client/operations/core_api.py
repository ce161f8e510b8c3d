"""The operations tagged `core`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_VERSIONS: Operation[models.UnversionedAPIVersions] = Operation(
    id="getCoreAPIVersions",
    method="GET",
    path="/api/",
    response=lambda: models.UnversionedAPIVersions,
)
