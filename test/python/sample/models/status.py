from __future__ import annotations

from typing import Any

from runtime.model import Model


class Status(Model, rename={"api_version": "apiVersion"}):
    api_version: str | None = None
    code: int | None = None
    details: Any = None
    kind: str | None = None
    message: str | None = None
    reason: str | None = None
    status: str | None = None
