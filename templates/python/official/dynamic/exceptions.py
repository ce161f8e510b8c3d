"""What the dynamic client raises."""

from __future__ import annotations

from ..runtime.errors import (
    ApiException as DynamicApiError,
)
from ..runtime.errors import (
    BadRequestException as BadRequestError,
)
from ..runtime.errors import (
    ConflictException as ConflictError,
)
from ..runtime.errors import (
    ForbiddenException as ForbiddenError,
)
from ..runtime.errors import (
    GoneException as GoneError,
)
from ..runtime.errors import (
    NotFoundException as NotFoundError,
)
from ..runtime.errors import (
    TooManyRequestsException as TooManyRequestsError,
)
from ..runtime.errors import (
    UnauthorizedException as UnauthorizedError,
)
from ..runtime.errors import (
    UnprocessableEntityException as UnprocessibleEntityError,
)
from ..runtime.kubernetes.discovery import UnknownResourceError as ResourceNotFoundError

__all__ = [
    "BadRequestError",
    "ConflictError",
    "DynamicApiError",
    "ForbiddenError",
    "GoneError",
    "NotFoundError",
    "ResourceNotFoundError",
    "TooManyRequestsError",
    "UnauthorizedError",
    "UnprocessibleEntityError",
]
