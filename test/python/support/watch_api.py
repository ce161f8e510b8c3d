"""Pod operations for watches and logs."""

from __future__ import annotations

from typing import Any

from runtime.kubernetes.aio_api import AsyncKubernetesApi
from runtime.kubernetes.api import KubernetesApi
from runtime.operation import Operation, Parameter
from sample.models import Pod, PodList

LIST: Operation[Any] = Operation(
    id="listNamespacedPod",
    method="GET",
    path="/api/v1/namespaces/{namespace}/pods",
    query=(
        "limit",
        Parameter("_continue", wire="continue"),
        Parameter("label_selector", wire="labelSelector"),
        Parameter("resource_version", wire="resourceVersion"),
        Parameter("timeout_seconds", wire="timeoutSeconds"),
        Parameter("allow_watch_bookmarks", wire="allowWatchBookmarks"),
        "watch",
    ),
    response=lambda: PodList,
)
LOG: Operation[Any] = Operation(
    id="readLog", method="GET", path="/log/{name}", query=("follow", "container"), kind="text"
)


class CoreApi(KubernetesApi):
    def list_namespaced_pod(self, namespace: str, **options: Any) -> PodList:
        params, rest = split(options)
        return self._call(LIST, {"namespace": namespace, **params}, rest)

    def read_namespaced_pod_log(self, name: str, **options: Any) -> str:
        return self._call(LOG, {"name": name}, options)  # type: ignore[arg-type]

    def watch_namespaced_pod(self, namespace: str, **options: Any) -> Any:
        params, rest = split(options)
        return self._watch(LIST, lambda: Pod, {"namespace": namespace, **params}, rest)


class AsyncCoreApi(AsyncKubernetesApi):
    async def list_namespaced_pod(self, namespace: str, **options: Any) -> PodList:
        params, rest = split(options)
        return await self._call(LIST, {"namespace": namespace, **params}, rest)

    def watch_namespaced_pod(self, namespace: str, **options: Any) -> Any:
        params, rest = split(options)
        return self._watch(LIST, lambda: Pod, {"namespace": namespace, **params}, rest)


def split(options: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    names = {each if isinstance(each, str) else each.name for each in LIST.query}
    return {name: value for name, value in options.items() if name in names}, {
        name: value for name, value in options.items() if name not in names
    }
