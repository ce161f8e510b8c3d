"""Where programs look for what calls raise."""

from __future__ import annotations

from ...runtime.errors import ApiException, ApiValueError

__all__ = ["ApiException", "ApiValueError"]
