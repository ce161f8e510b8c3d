"""The API server of custom resources that real clusters run, and a proxy that breaks its connections."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .tools import find_tool

SOURCE = Path(__file__).parents[2] / "runtime" / "kubernetes" / "go" / "apiserver"


class RealApiServer:
    """Runs the API server with its own etcd. `compact` discards the history of changes."""

    def __init__(self) -> None:
        self._folder = tempfile.mkdtemp(prefix="apiserver-")
        program = f"{self._folder}/server"
        go = find_tool("go")
        assert go is not None
        subprocess.run([go, "build", "-mod=readonly", "-o", program, "."], cwd=SOURCE, check=True)
        # Without the watch cache the server reads from etcd, whose history `compact` discards.
        self._process = subprocess.Popen(
            [program, self._folder, "--watch-cache=false"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        said = json.loads(self._line())
        self.host: str = said["host"]
        self._token, self._ca = said["token"], said["ca"]

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the API server has ended"
        return line

    def __enter__(self) -> RealApiServer:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()
        shutil.rmtree(self._folder, ignore_errors=True)

    def kubeconfig(self, address: str | None = None) -> dict[str, Any]:
        """Return a kubeconfig for the server. ``address``, if given, replaces its URL, for example by a proxy's."""
        cluster = {
            "server": address or self.host,
            "certificate-authority-data": base64.b64encode(self._ca.encode()).decode(),
            "tls-server-name": "apiserver-loopback-client",
        }
        return {
            "current-context": "x",
            "clusters": [{"name": "c", "cluster": cluster}],
            "contexts": [{"name": "x", "context": {"cluster": "c", "user": "u"}}],
            "users": [{"name": "u", "user": {"token": self._token}}],
        }

    def compact(self) -> None:
        """Discard the history of changes up to now."""
        assert self._process.stdin is not None
        self._process.stdin.write("compact\n")
        self._process.stdin.flush()
        self._line()


class CuttingProxy:
    """Forwards bytes, and cuts each connection once the response exceeds ``length()`` bytes."""

    def __init__(self, target: str, length: Callable[[], int]) -> None:
        parts = urlsplit(target)
        self._target = (parts.hostname or "", parts.port or 443)
        self._length = length
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self.cuts = 0
        self.cutting = True
        self._open: set[socket.socket] = set()
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> CuttingProxy:
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        for each in list(self._open):
            each.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(self._target)
                self._open |= {near, far}
                threading.Thread(target=self._forth, args=(near, far), daemon=True).start()
                threading.Thread(target=self._back, args=(near, far), daemon=True).start()

    def _forth(self, near: socket.socket, far: socket.socket) -> None:
        with suppress(OSError):
            while data := near.recv(65536):
                far.sendall(data)
        self._end(near, far)

    def _back(self, near: socket.socket, far: socket.socket) -> None:
        left = self._length()
        with suppress(OSError):
            while data := far.recv(65536):
                left -= len(data)
                near.sendall(data[: len(data) + left] if left < 0 and self.cutting else data)
                if left < 0 and self.cutting:
                    self.cuts += 1
                    break
        self._end(near, far)

    def _end(self, *ends: socket.socket) -> None:
        for each in ends:
            self._open.discard(each)
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
