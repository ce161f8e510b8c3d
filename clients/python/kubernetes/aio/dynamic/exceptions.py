"""The dynamic client's exceptions; the same as the synchronous ones."""

from __future__ import annotations

from ...runtime.errors import ApiException as ApiException
from ...runtime.errors import ApiException as DynamicApiError
from ...runtime.errors import BadRequestException as BadRequestError
from ...runtime.errors import ConflictException as ConflictError
from ...runtime.errors import ForbiddenException as ForbiddenError
from ...runtime.errors import GoneException as GoneError
from ...runtime.errors import InternalServerException as InternalServerError
from ...runtime.errors import MethodNotAllowedException as MethodNotAllowedError
from ...runtime.errors import NotFoundException as NotFoundError
from ...runtime.errors import ServerTimeoutException as ServerTimeoutError
from ...runtime.errors import ServiceUnavailableException as ServiceUnavailableError
from ...runtime.errors import TooManyRequestsException as TooManyRequestsError
from ...runtime.errors import UnauthorizedException as UnauthorizedError
from ...runtime.errors import UnprocessableEntityException as UnprocessibleEntityError
from ...runtime.kubernetes.discovery import AmbiguousResourceError as ResourceNotUniqueError
from ...runtime.kubernetes.discovery import UnknownResourceError as ResourceNotFoundError

__all__ = [
    "ApiException",
    "BadRequestError",
    "ConflictError",
    "DynamicApiError",
    "ForbiddenError",
    "GoneError",
    "InternalServerError",
    "MethodNotAllowedError",
    "NotFoundError",
    "ResourceNotFoundError",
    "ResourceNotUniqueError",
    "ServerTimeoutError",
    "ServiceUnavailableError",
    "TooManyRequestsError",
    "UnauthorizedError",
    "UnprocessibleEntityError",
]
