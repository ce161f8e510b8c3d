"""Finds the operation and arguments of a bound API method, without calling it."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any, NamedTuple, cast

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


def capture(method: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> CapturedCall:
    """The call that a method such as ``api.list_namespaced_pod`` would make.

    Raises:
        TypeError: If it is not a method of an API class.
    """
    api = getattr(method, "__self__", None)
    client: Any = getattr(api, "api_client", None)
    if api is None or client is None:
        raise TypeError("a watch needs a method of an API class, such as CoreV1Api().list_namespaced_pod")
    shadow = copy.copy(api)
    shadow.api_client = _Capture()
    try:
        result = getattr(shadow, method.__name__)(*arguments, **options)
        if hasattr(result, "send"):
            result.send(None)
    except _CapturedError as captured:
        return CapturedCall(client, *cast("Any", captured.call))
    raise TypeError(f"{method.__name__} is not an operation that can be watched")
