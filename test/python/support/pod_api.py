"""Pod operations that open a WebSocket: exec and port forwarding."""

from __future__ import annotations

from typing import Any

from runtime.kubernetes.aio_api import AsyncKubernetesApi
from runtime.kubernetes.api import KubernetesApi
from runtime.operation import Operation

EXEC: Operation[Any] = Operation(
    id="execPod",
    method="GET",
    path="/pods/{name}/exec",
    query=("command", "stdin", "stdout", "stderr", "tty"),
    kind="text",
)
FORWARD: Operation[Any] = Operation(
    id="forwardPod", method="GET", path="/pods/{name}/portforward", query=("ports",), kind="text"
)


class CoreApi(KubernetesApi):
    def connect_get_namespaced_pod_exec(self, name: str, **params: Any) -> str:
        return self._call(EXEC, {"name": name, **params}, {})

    def connect_get_namespaced_pod_portforward(self, name: str, **params: Any) -> str:
        return self._call(FORWARD, {"name": name, **params}, {})


class AsyncCoreApi(AsyncKubernetesApi):
    async def connect_get_namespaced_pod_exec(self, name: str, **params: Any) -> str:
        return await self._call(EXEC, {"name": name, **params}, {})
