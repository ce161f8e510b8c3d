"""Requests to any URL, in an event loop, and the exceptions of calls."""

from __future__ import annotations

from ...runtime.errors import ApiException, ApiValueError
from ...runtime.generic_call import AsyncRestResponse as RESTResponse
from ...runtime.rest_client import AsyncRESTClientObject as RESTClientObject

__all__ = ["ApiException", "ApiValueError", "RESTClientObject", "RESTResponse"]
