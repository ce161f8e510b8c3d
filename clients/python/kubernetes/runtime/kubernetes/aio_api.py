"""The base of asynchronous API classes for Kubernetes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..aio_api import AsyncApi
from .unread_answers import UnreadAnswers

if TYPE_CHECKING:
    from ..call_options import CallOptions
    from ..operation import Operation
    from ..response import ApiResponse
    from .watch_event import WatchEvent

Item = TypeVar("Item")
T = TypeVar("T")


class AsyncKubernetesApi(UnreadAnswers, AsyncApi):
    """Operations that support watching and following."""

    async def close(self) -> None:
        """Close the client's connections."""
        await self.api_client.aclose()

    async def _call_with_http_info(
        self, operation: Operation[T], params: Mapping[str, Any], options: CallOptions
    ) -> ApiResponse[T]:
        found = await super()._call_with_http_info(operation, params, options)
        if operation.method != "DELETE":
            return found
        from .status_answer import deletion_answer

        return cast("ApiResponse[T]", deletion_answer(found, operation))

    def _watch(
        self,
        operation: Operation[Any],
        item: Callable[[], type[Item]],
        params: Mapping[str, Any],
        options: Mapping[str, Any],
    ) -> AsyncIterator[WatchEvent[Item]]:
        from .watch_stream import watch_async, watch_session

        return watch_async(self.api_client, operation, watch_session(operation, item, params, options))

    def _follow(self, operation: Operation[Any], params: Mapping[str, Any], options: CallOptions) -> AsyncIterator[str]:
        from .watch_stream import follow_log_async

        return follow_log_async(self.api_client, operation, params, options)
