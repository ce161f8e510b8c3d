"""The base of API classes for Kubernetes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..api import Api
from .unread_answers import UnreadAnswers

if TYPE_CHECKING:
    from ..call_options import CallOptions
    from ..operation import Operation
    from .watch_event import WatchEvent

Item = TypeVar("Item")


class KubernetesApi(UnreadAnswers, Api):
    """Operations that support watching and following."""

    def close(self) -> None:
        """Close the client's idle connections."""
        self.api_client.close()

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
