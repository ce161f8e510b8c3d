"""The operations tagged `logs`."""

from __future__ import annotations

from ...runtime.operation import Operation

LOG_FILE_LIST_HANDLER: Operation[None] = Operation(
    id="logFileListHandler",
    method="GET",
    path="/logs/",
    kind="none",
)

LOG_FILE_HANDLER: Operation[None] = Operation(
    id="logFileHandler",
    method="GET",
    path="/logs/{logpath}",
    kind="none",
)
