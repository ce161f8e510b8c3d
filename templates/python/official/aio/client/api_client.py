"""The client that operations are called with."""

from __future__ import annotations

from ...runtime.aio_api_client import ApiClient
from ...runtime.configuration import Configuration
from ...runtime.errors import (
    ApiException,
    ApiValueError,
    BadRequestException,
    ForbiddenException,
    NotFoundException,
    ServiceException,
    UnauthorizedException,
)
from ...runtime.response import ApiResponse

__all__ = [
    "ApiClient",
    "ApiException",
    "ApiResponse",
    "ApiValueError",
    "BadRequestException",
    "Configuration",
    "ForbiddenException",
    "NotFoundException",
    "ServiceException",
    "UnauthorizedException",
]
