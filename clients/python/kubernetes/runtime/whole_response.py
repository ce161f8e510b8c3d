"""Whole responses: status, declared headers and content, of successes and of declared failures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Generic, Literal, Union, get_args, get_origin

from typing_extensions import NotRequired, Required, TypeVar, get_type_hints

from .headers import Headers

if TYPE_CHECKING:
    from .errors import ApiException
    from .operation import Operation
    from .response import ApiResponse

S = TypeVar("S", bound=int)
T = TypeVar("T")
H = TypeVar("H", default=Mapping[str, Any])


@dataclass(frozen=True)
class Success(Generic[S, T, H]):
    """A successful response. ``isinstance`` and a comparison of ``status`` narrow a union of responses."""

    status: S
    data: T
    declared: H
    """The headers that the document declares, by their names there. One that is absent or malformed is left out."""
    headers: Headers
    """All headers, as text."""


@dataclass(frozen=True)
class Failure(Generic[S, T, H]):
    """A failure whose status the document declares."""

    status: S
    data: T
    declared: H
    """The headers that the document declares, by their names there. One that is absent or malformed is left out."""
    headers: Headers
    """All headers, as text, with the values of secret ones redacted."""


def success(operation: Operation[Any], response: ApiResponse[Any]) -> Success[Any, Any, Any]:
    """A successful response as a whole."""
    declared = declared_headers(operation, response.status_code, response.headers)
    return Success(response.status_code, response.data, declared, response.headers)


def failure(operation: Operation[Any], error: ApiException) -> Failure[Any, Any, Any]:
    """A failure as a whole.

    Raises:
        ApiException: The failure itself if the document does not declare its status.
    """
    if not operation.declares(error.status):
        raise error
    return Failure(error.status, error.data, declared_headers(operation, error.status, error.headers), error.headers)


def declared_headers(operation: Operation[Any], status: int, headers: Headers) -> dict[str, Any]:
    """The declared headers of a response, decoded."""
    kind = operation.headers_of(status)
    found: dict[str, Any] = {}
    hints: dict[str, Any] = {} if kind is None else _hints_of(kind)
    for name, hint in hints.items():
        if name in headers:
            value = _decode(headers[name], hint)
            if value is not None:
                found[name] = value
    return found


_known: dict[Any, dict[str, Any]] = {}


def _hints_of(kind: Any) -> dict[str, Any]:
    hints = _known.get(kind)
    if hints is None:
        hints = _known[kind] = get_type_hints(kind, include_extras=True)
    return hints


_separators = {"ssv": " ", "pipes": "|", "tsv": "\t"}


def _decode(text: str, hint: Any) -> Any:
    """A header's value; None if it is malformed."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Required, NotRequired):
        return _decode(text, arguments[0])
    if origin is Annotated:
        return _list(text, arguments[0], _separators[arguments[1]])
    if origin is list:
        return _list(text, hint, ",")
    if hint is bool:
        return {"true": True, "false": False}.get(text)
    for kind in (int, float):
        if hint is kind:
            try:
                return kind(text)
            except ValueError:
                return None
    if hint in (datetime, date):
        return _date(text, hint)
    return text if _is_text(hint) else _json(text, hint)


def _is_text(hint: Any) -> bool:
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return any(isinstance(value, str) for value in arguments)
    return hint is str or (origin in (Union, UnionType) and any(map(_is_text, arguments)))


def _list(text: str, hint: Any, separator: str) -> list[Any] | None:
    (item,) = get_args(hint) or (str,)
    found = [_decode(part.strip(), item) for part in text.split(separator)] if text else []
    return None if None in found else found


def _date(text: str, hint: Any) -> Any:
    from email.utils import parsedate_to_datetime

    from .date_time import parse_time

    if hint is date:
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    try:
        # Most headers have dates of HTTP, whatever a document says.
        return parse_time(text) or parsedate_to_datetime(text)
    except ValueError:
        return None


def _json(text: str, hint: Any) -> Any:
    from msgspec import DecodeError

    from .json_reader import decode

    try:
        return decode(text, hint)
    except DecodeError:
        return None


__all__ = ["Failure", "Success", "declared_headers", "failure", "success"]
