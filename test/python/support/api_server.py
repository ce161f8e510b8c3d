"""API servers in memory of ``@groupversion/server/testing``. One process runs all of them."""

from __future__ import annotations

import json
import subprocess
import threading
from pathlib import Path
from typing import Any

from .tools import find_tool

PROGRAM = Path(__file__).with_name("api_servers.mjs")


class _Servers:
    """The process, which starts with the first server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def run(self, command: str, server: int, *arguments: Any) -> Any:
        with self._lock:
            if self._process is None:
                node = find_tool("node")
                assert node is not None
                self._process = subprocess.Popen(
                    [node, str(PROGRAM)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
                )
            assert self._process.stdin is not None and self._process.stdout is not None
            line = json.dumps({"command": command, "server": server, "arguments": arguments})
            self._process.stdin.write(f"{line}\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer["result"]


_servers = _Servers()


class ApiServer:
    """An API server with Kubernetes' workloads. Faults and objects are those of the TypeScript API.

    ``token``, if given, is required of every request. With ``cluster`` there is a node, which runs workloads.
    """

    def __init__(self, token: str | None = None, *, cluster: bool = False, namespaces: tuple[str, ...] = ()) -> None:
        started = _servers.run("start", 0, {"token": token, "cluster": cluster, "namespaces": namespaces})
        self.url: str = started["url"]
        self._number: int = started["server"]

    def __enter__(self) -> ApiServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._run("close")

    def _run(self, command: str, *arguments: Any) -> Any:
        return _servers.run(command, self._number, *arguments)

    def create(self, resource: str, obj: dict[str, Any], namespace: str = "") -> dict[str, Any]:
        """Create an object of ``<group>/<plural>``."""
        made: dict[str, Any] = self._run("client.create", resource, obj, namespace)
        return made

    def get(self, resource: str, name: str, namespace: str = "") -> dict[str, Any]:
        """Return an object of ``<group>/<plural>``."""
        found: dict[str, Any] = self._run("client.get", resource, {"namespace": namespace, "name": name})
        return found

    def delete(self, resource: str, name: str, namespace: str = "") -> None:
        """Delete an object of ``<group>/<plural>``."""
        self._run("client.delete", resource, {"namespace": namespace, "name": name})

    @property
    def requests(self) -> list[dict[str, str]]:
        """Return all requests: their ``method``, ``url`` and ``type`` of the body."""
        found: list[dict[str, str]] = self._run("requests")
        return found

    @property
    def pending(self) -> int:
        """How many faults have not happened yet."""
        count: int = self._run("faults.pending")
        return count

    def forget_history(self) -> None:
        """Make older resource versions expire."""
        self._run("forgetHistory")

    def fail(self, code: int, **match: Any) -> None:
        """Make the next requests fail with a status."""
        self._run("faults.fail", {"code": code}, match)

    def drop(self, **match: Any) -> None:
        """Close the connections of the next requests without an answer."""
        self._run("faults.drop", match)

    def hang(self, **match: Any) -> None:
        """Send the headers of the next answers, and nothing more."""
        self._run("faults.hang", match)

    def cut_after(self, size: int, **match: Any) -> None:
        """Close the connections of the next requests after so many bytes of the body."""
        self._run("faults.cutAfter", size, match)
