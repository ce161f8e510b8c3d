"""Requests to any URL, and the exceptions of calls."""

from __future__ import annotations

from ..runtime.errors import ApiException, ApiValueError
from ..runtime.generic_call import RestResponse as RESTResponse
from ..runtime.rest_client import RESTClientObject

__all__ = ["ApiException", "ApiValueError", "RESTClientObject", "RESTResponse"]
