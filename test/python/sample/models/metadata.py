from __future__ import annotations

from typing import TYPE_CHECKING

from runtime.date_time import MicroTime
from runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime


class Metadata(
    Model,
    rename={
        "creation_timestamp": "creationTimestamp",
        "renew_time": "renewTime",
        "resource_version": "resourceVersion",
        "_continue": "continue",
    },
):
    _continue: str | None = None
    annotations: dict[str, str] | None = None
    creation_timestamp: datetime | None = None
    labels: dict[str, str] | None = None
    name: str | None = None
    namespace: str | None = None
    renew_time: MicroTime | None = None
    resource_version: str | None = None
    uid: str | None = None
    visits: list[datetime] | None = None
