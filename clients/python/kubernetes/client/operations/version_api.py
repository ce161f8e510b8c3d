"""The operations tagged `version`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_CODE: Operation[models.VersionInfo] = Operation(
    id="getCodeVersion",
    method="GET",
    path="/version/",
    response=lambda: models.VersionInfo,
)
