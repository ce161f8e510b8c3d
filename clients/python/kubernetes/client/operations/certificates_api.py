"""The operations tagged `certificates`."""

from __future__ import annotations

from ...runtime.operation import Operation
from .. import models

GET_API_GROUP: Operation[models.UnversionedAPIGroup] = Operation(
    id="getCertificatesAPIGroup",
    method="GET",
    path="/apis/certificates.k8s.io/",
    response=lambda: models.UnversionedAPIGroup,
)
