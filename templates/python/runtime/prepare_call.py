"""A call's arguments and options, as the core takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .build_headers import add_header_parameters, add_headers
from .build_url import build_url
from .call_options import AnyOptions, CallOptions, PlainOptions, Timeouts
from .core import Context, PreparedCall
from .encode_body import encode_body, is_json
from .errors import ApiTypeError
from .guards import is_list
from .limits import DEFAULT_TIMEOUTS
from .operation import Operation, ResponseKind
from .typed_body import TypedBody

_plain = frozenset(PlainOptions.__annotations__)
_public = frozenset(CallOptions.__annotations__)


def prepare_call(
    context: Context,
    operation: Operation[Any],
    params: Mapping[str, Any],
    given: AnyOptions,
    kind: ResponseKind,
) -> PreparedCall:
    """Encode a call.

    Raises:
        ApiTypeError: For an option that there is not.
    """
    options = call_options(given, operation.id)
    body = encode_body(operation, params, options.get("content_type") or _patch_type(operation, params.get("body")))
    headers = {"accept": _accept(operation, kind), "accept-encoding": "gzip", **context.headers}
    add_header_parameters(headers, operation, params)
    add_headers(headers, {"accept": options.get("accept")})
    if body is not None:
        add_headers(headers, {"content-type": body.content_type, "content-length": body.length})
    add_headers(headers, options.get("headers") or {})
    url = build_url(context.base_url, operation, params, options.get("query") or {})
    timeouts: Timeouts = {**DEFAULT_TIMEOUTS, **context.timeouts, **options.get("timeouts", {})}
    return PreparedCall(operation, url, headers, body, timeouts, options)


def call_options(given: AnyOptions, operation: str) -> PlainOptions:
    """Options as the core has them, those among them that are the official client's."""
    options: dict[str, Any] = {}
    for name, value in given.items():
        plain = name[1:] if name.startswith("_") else name
        if plain in _plain:
            if value is not None:
                options[plain] = value
        elif name not in _public:
            raise ApiTypeError(f"Got an unexpected keyword argument '{name}' to {operation}")
    timeout: Any = given.get("_request_timeout")
    if timeout is not None:
        options["timeouts"] = {**_timeouts(timeout), **options.get("timeouts", {})}
    return cast("PlainOptions", options)


def _timeouts(timeout: float | tuple[float | None, float | None]) -> Timeouts:
    if isinstance(timeout, (int, float)):
        return {"connect": timeout, "headers": timeout, "idle": timeout}
    connect, read = timeout
    return {"connect": connect, "headers": read, "idle": read}


def _accept(operation: Operation[Any], kind: ResponseKind) -> str:
    """What the call can make use of, of what the operation produces."""
    if kind == "events":
        return "text/event-stream"
    if kind == "json":
        return ", ".join(filter(is_json, operation.produces)) or "application/json"
    return ", ".join(operation.produces) or "*/*"


def _patch_type(operation: Operation[Any], body: Any) -> str | None:
    """Which kind of patch a body is; None where that is not for us to say."""
    if not operation.patch or isinstance(body, TypedBody):
        return None
    wanted = ("json-patch",) if is_list(body) else ("strategic-merge-patch", "merge-patch")
    for kind in wanted:
        if f"application/{kind}+json" in operation.consumes:
            return f"application/{kind}+json"
    return None
