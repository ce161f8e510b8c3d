"""The exceptions of calls, under their official name."""

from __future__ import annotations

from ..runtime.errors import ApiException, ApiValueError

__all__ = ["ApiException", "ApiValueError"]
