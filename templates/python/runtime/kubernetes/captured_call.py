"""Finds the operation and arguments of a bound API method, without calling it."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple, cast

from ..aio_api import AsyncApi
from ..api import Api
from ..operation import Operation


class CapturedCall(NamedTuple):
    """A call as data, with its client."""

    client: Any
    operation: Operation[Any]
    params: Mapping[str, Any]
    options: Mapping[str, Any]


class _CapturedError(Exception):
    def __init__(self, operation: Operation[Any], params: Mapping[str, Any], options: Mapping[str, Any]) -> None:
        super().__init__(operation, params, options)
        self.call = (operation, params, options)


class _Capture:
    """Stands in for a client."""

    def call(self, operation: Operation[Any], params: Mapping[str, Any], options: Mapping[str, Any]) -> Any:
        raise _CapturedError(operation, params, options)

    call_with_http_info = open = call


def capture(method: Callable[..., Any], arguments: tuple[Any, ...], options: Mapping[str, Any]) -> CapturedCall | None:
    """The call that a method such as ``api.list_namespaced_pod`` would make; None if it is not one of an API class."""
    while isinstance(method, partial):
        arguments, options = (*method.args, *arguments), {**method.keywords, **options}
        method = method.func
    api = getattr(method, "__self__", None)
    # A method that somebody replaced may do anything.
    if not isinstance(api, (Api, AsyncApi)) or getattr(type(api), method.__name__, None) is None:
        return None
    client: Any = api.api_client
    shadow = copy.copy(api)
    shadow.api_client = cast("Any", _Capture())
    try:
        result = getattr(shadow, method.__name__)(*arguments, **options)
        if hasattr(result, "send"):
            result.send(None)
    except _CapturedError as captured:
        return CapturedCall(client, *cast("Any", captured.call))
    return None


def operation_of(api_class: type[Any], method: str, arguments: Mapping[str, Any]) -> Operation[Any] | None:
    """The operation that a method of an API class calls; None if the class has no such method."""
    if not hasattr(api_class, method):
        return None
    try:
        getattr(api_class(_Capture()), method)(**arguments)
    except _CapturedError as captured:
        operation: Operation[Any] = captured.call[0]
        return operation
    return None


def capture_call(method: Callable[..., Any], arguments: tuple[Any, ...], options: Mapping[str, Any]) -> CapturedCall:
    """Like :func:`capture`, for methods that must belong to an API class.

    Raises:
        TypeError: If it is not a method of an API class.
    """
    call = capture(method, arguments, options)
    if call is None:
        raise TypeError("this needs a method of an API class, such as CoreV1Api().connect_get_namespaced_pod_exec")
    return call
