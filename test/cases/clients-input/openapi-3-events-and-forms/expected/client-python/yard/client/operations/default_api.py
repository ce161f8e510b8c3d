"""The operations without a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.operation import Operation, Parameter
from .. import models

if TYPE_CHECKING:
    from ...runtime.server_sent_events import ServerSentEvent

ADD_CRAFT: Operation[models.Craft] = Operation(
    id="addCraft",
    method="POST",
    path="/craft",
    omits_read_only=True,
    response=lambda: models.Craft,
)

SEND_LOAD: Operation[None] = Operation(
    id="sendLoad",
    method="POST",
    path="/loads",
    form=(
        Parameter("list", file=True, type="text/csv"),
        Parameter("moves", format="multi", type="application/json"),
        Parameter("photo", file=True),
    ),
    consumes=("multipart/form-data",),
    omits_read_only=True,
    kind="none",
)

WATCH_SIGNALS: Operation[ServerSentEvent[models.Move | str]] = Operation(
    id="watchSignals",
    method="GET",
    path="/signals",
    produces=("text/event-stream",),
    response=lambda: models.Move | str,
    kind="stream",
    framing="sse",
    events=lambda: {"asleep": str, "idle": str, "moved": models.Move},
)
