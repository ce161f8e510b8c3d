"""What calls raise.

OpenApiException
├── ApiException             the server answered, with a failure
│   ├── BadRequestException …
│   └── ServiceException     5xx
├── ApiConnectionError       no answer, or not all of it (also a ConnectionError)
├── ApiTimeoutError          a limit was reached (also a TimeoutError)
└── DecodeError              the answer is not what it claims to be (also a ValueError)
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

Limit = Literal["connect", "headers", "idle", "total"]
Stage = Literal["connect", "headers", "body"]
"""How far an exchange came: ``connect`` means that the server surely never saw the request."""


class OpenApiException(Exception):
    """Whatever goes wrong with a call."""


class ApiException(OpenApiException):
    """The server answered, with a failure.

    The message is short; the answer's content is in ``body`` and ``data``, which neither the message nor the
    representation shows, as it may hold anything. What the request proved its caller with is nowhere in it.
    """

    def __init__(
        self,
        status: int | None = None,
        reason: str | None = None,
        http_resp: Any = None,
        *,
        headers: Mapping[str, str] | None = None,
        body: str | None = None,
        data: Any = None,
        operation: str = "",
        method: str = "",
        url: str = "",
        detail: str | None = None,
    ) -> None:
        """Make one; clients do so."""
        self.status: int = status if status is not None else int(getattr(http_resp, "status", 0))
        """The HTTP status."""
        self.reason: str = reason if reason is not None else str(getattr(http_resp, "reason", ""))
        """The reason phrase of the status, which may be empty."""
        self.headers: Mapping[str, str] = headers or {}
        """By lower-case name, without the values of secret ones."""
        self.body: str | None = body
        """The answer's content as text."""
        self.data: Any = data
        """The content as the type that the operation declares for the status; plain data where it declares none."""
        self.operation: str = operation
        """Id of the operation."""
        self.method: str = method
        self.url: str = url
        """Without the values of secret parameters."""
        self.detail: str | None = detail
        """What the server says went wrong, on one line."""
        said = self.detail or self.reason or "failed"
        self.message: str = f"{self.status} {said}" + (f" ({operation})" if operation else "")
        super().__init__(self.message)

    def __new__(cls, status: int | None = None, *_: Any, **__: Any) -> ApiException:
        """Make one of the class that belongs to the status."""
        if cls is ApiException and status is not None:
            return Exception.__new__(_by_status.get(status, ServiceException if 500 <= status < 600 else ApiException))
        return Exception.__new__(cls)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.status, self.reason, self.__dict__.copy())


class BadRequestException(ApiException):
    """400."""


class UnauthorizedException(ApiException):
    """401."""


class ForbiddenException(ApiException):
    """403."""


class NotFoundException(ApiException):
    """404."""


class ConflictException(ApiException):
    """409."""


class GoneException(ApiException):
    """410."""


class UnprocessableEntityException(ApiException):
    """422."""


class TooManyRequestsException(ApiException):
    """429."""


class ServiceException(ApiException):
    """5xx."""


class ApiConnectionError(OpenApiException, ConnectionError):
    """The server could not be reached, or the connection broke before the answer was complete."""

    def __init__(self, message: str, stage: Stage = "connect", code: str | None = None) -> None:
        """Make one; clients do so."""
        super().__init__(message)
        self.message = message
        self.stage: Stage = stage
        self.code = code
        """The system's name of what went wrong, such as ``ECONNREFUSED``."""

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.stage, self.code)


class ApiTimeoutError(OpenApiException, TimeoutError):
    """One of the call's limits was reached."""

    def __init__(self, limit: Limit, seconds: float, operation: str) -> None:
        """Make one; clients do so."""
        self.limit: Limit = limit
        self.seconds = seconds
        self.operation = operation
        self.message = f"{_said[limit]} within {seconds:g} s ({operation})"
        super().__init__(self.message)

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.limit, self.seconds, self.operation)


class DecodeError(OpenApiException, ValueError):
    """The answer's content is not what it claims to be."""


class ApiTypeError(OpenApiException, TypeError):
    """An argument is of a wrong type."""


class ApiValueError(OpenApiException, ValueError):
    """An argument's value cannot be sent."""


_said: dict[Limit, str] = {
    "connect": "no connection",
    "headers": "no answer",
    "idle": "nothing more of the answer",
    "total": "not done",
}

_by_status: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    410: GoneException,
    422: UnprocessableEntityException,
    429: TooManyRequestsException,
}


def _rebuild(cls: type[ApiException], status: int, reason: str, attributes: dict[str, Any]) -> ApiException:
    error = cls(status, reason)
    error.__dict__.update(attributes)
    error.args = (str(attributes.get("message", "")),)
    return error
