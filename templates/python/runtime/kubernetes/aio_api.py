"""What every asynchronous class of operations of Kubernetes is made of."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..aio_api import AsyncApi

if TYPE_CHECKING:
    from ..call_options import CallOptions
    from ..operation import Operation
    from .watch_event import WatchEvent

Item = TypeVar("Item")


class AsyncKubernetesApi(AsyncApi):
    """Operations that may be watched and followed."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The official client has each method once more, for answers that are not read."""
            method = name.removesuffix("_without_preload_content")
            if method == name or not hasattr(type(self), method):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            from functools import partial

            return partial(getattr(self, method), _preload_content=False)

    async def close(self) -> None:
        """Close the client's connections."""
        await self.api_client.aclose()

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
