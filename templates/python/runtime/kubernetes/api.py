"""The base of API classes for Kubernetes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..api import Api
from .unread_answers import UnreadAnswers

if TYPE_CHECKING:
    from ..call_options import CallOptions
    from ..operation import Operation
    from ..response import ApiResponse
    from .watch_event import WatchEvent

Item = TypeVar("Item")
T = TypeVar("T")


class KubernetesApi(UnreadAnswers, Api):
    """Operations that support watching and following."""

    def close(self) -> None:
        """Close the client's idle connections."""
        self.api_client.close()

    def _call(self, operation: Operation[T], params: Mapping[str, Any], options: CallOptions) -> T:
        found = super()._call(operation, params, options)
        if operation.method != "DELETE" or options:
            return found
        from .status_answer import deletion_answer

        return cast("T", deletion_answer(found, operation))

    def _call_with_http_info(
        self, operation: Operation[T], params: Mapping[str, Any], options: CallOptions
    ) -> ApiResponse[T]:
        found = super()._call_with_http_info(operation, params, options)
        if operation.method != "DELETE" or options:
            return found
        from .status_answer import deletion_answer

        return cast("ApiResponse[T]", deletion_answer(found, operation))

    def _special(
        self, operation: Operation[Any], params: Mapping[str, Any], options: CallOptions, *, with_http_info: bool
    ) -> Any:
        found = super()._special(operation, params, options, with_http_info=with_http_info)
        if operation.method != "DELETE":
            return found
        from .status_answer import deletion_answer

        return deletion_answer(found, operation)

    def _watch(
        self,
        operation: Operation[Any],
        item: Callable[[], type[Item]],
        params: Mapping[str, Any],
        options: Mapping[str, Any],
    ) -> Iterator[WatchEvent[Item]]:
        from .watch_stream import watch, watch_session

        return watch(self.api_client, operation, watch_session(operation, item, params, options))

    def _follow(self, operation: Operation[Any], params: Mapping[str, Any], options: CallOptions) -> Iterator[str]:
        from .watch_stream import follow_log

        return follow_log(self.api_client, operation, params, options)
