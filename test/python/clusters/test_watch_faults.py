"""Watches across many faults neither lose nor repeat events."""

from __future__ import annotations

import asyncio
import json
import random
import threading
import time
from typing import Any
from urllib.request import Request, urlopen

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.kubernetes.informer import Informer
from sample.models import Pod
from support.api_server import ApiServer
from support.server import Exchange, Server
from support.watch_api import AsyncCoreApi, CoreApi

QUICK: Any = {"base_delay": 0.001, "max_delay": 0.005}
#: How many connections break.
CUTS = 60
DONE = "pod-done"


class Cluster:
    """An API server whose pods change until enough connections have broken, at any byte."""

    def __init__(self, seed: int, *, forgets: bool = False) -> None:
        self.random = random.Random(seed)
        self.pods: set[str] = set()
        self.forgets = forgets
        self.server = ApiServer(namespaces=("d",))
        self.url = self.server.url
        self._changing = threading.Thread(target=self._change_until_cut)
        self._ended = threading.Event()

    def __enter__(self) -> Cluster:
        for _ in range(5):
            self._change()
        self.first = self._list()["metadata"]["resourceVersion"]
        for _ in range(CUTS):
            self.server.cut_after(self.random.randrange(1500), path="watch=true")
        self._changing.start()
        return self

    def __exit__(self, *_: object) -> None:
        # A client that stopped early breaks no more connections.
        self._ended.set()
        self._changing.join()
        self.server.__exit__()

    def _change(self) -> None:
        """Add, change or delete a random pod."""
        name = f"pod-{self.random.randrange(8)}"
        if name not in self.pods:
            self._add(name)
        elif self.random.random() < 0.3:
            self.pods.remove(name)
            self.server.delete("/pods", name, "d")
        else:
            patch = json.dumps({"metadata": {"labels": {"number": str(self.random.random())}}}).encode()
            headers = {"content-type": "application/merge-patch+json"}
            self._open(f"/{name}", data=patch, headers=headers, method="PATCH").close()

    def _add(self, name: str) -> None:
        self.pods.add(name)
        self.server.create(
            "/pods", {"metadata": {"name": name}, "spec": {"containers": [{"name": "main", "image": "box"}]}}, "d"
        )

    def _change_until_cut(self) -> None:
        while self.server.pending > 0 and not self._ended.is_set():
            self._change()
            if self.forgets and self.random.random() < 0.2:
                self.server.forget_history()
        self._add(DONE)

    def _open(self, path: str, **options: Any) -> Any:
        return urlopen(Request(f"{self.url}/api/v1/namespaces/d/pods{path}", **options))

    def _list(self) -> Any:
        with self._open("") as answer:
            return json.load(answer)

    def state(self) -> dict[str, str]:
        """Return the versions of all pods by name."""
        metadata = [each["metadata"] for each in self._list()["items"]]
        return {each["name"]: each["resourceVersion"] for each in metadata}

    def history(self) -> list[tuple[str, str, str]]:
        """Return all changes since the start, as a single connection sends them."""
        found: list[tuple[str, str, str]] = []
        with self._open(f"?watch=true&resourceVersion={self.first}") as lines:
            while not found or found[-1][2] != DONE:
                change = json.loads(lines.readline())
                metadata = change["object"]["metadata"]
                found.append((metadata["resourceVersion"], change["type"], metadata["name"]))
        return found


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_every_change_arrives_once_and_in_order_across_many_cuts(kind: str) -> None:
    cluster = Cluster(1)
    found: list[tuple[str, str, str]] = []

    def take(event: Any) -> bool:
        found.append((event.object.metadata.resource_version, event.type, event.object.metadata.name))
        return found[-1][2] == DONE

    async def run() -> None:
        client = AsyncClient(cluster.url)
        options: Any = {"resource_version": cluster.first, "_retry": QUICK}
        async for event in AsyncCoreApi(client).watch_namespaced_pod("d", **options):
            if take(event):
                return

    with cluster:
        if kind == "async":
            asyncio.run(asyncio.wait_for(run(), 60))
        else:
            options: Any = {"resource_version": cluster.first, "_retry": QUICK}
            for event in CoreApi(Client(cluster.url)).watch_namespaced_pod("d", **options):
                if take(event):
                    break
        assert found == cluster.history()
        assert cluster.server.pending == 0


def test_an_informer_ends_up_equal_to_the_server() -> None:
    with Cluster(2, forgets=True) as cluster:
        api = CoreApi(Client(cluster.url))
        informer: Informer[Pod] = Informer(lambda **options: api.watch_namespaced_pod("d", _retry=QUICK, **options))
        informer.start(10)

        def seen() -> dict[str, str]:
            found = [each.metadata for each in informer.store.list() if each.metadata]
            return {str(each.name): str(each.resource_version) for each in found}

        until = time.monotonic() + 40
        while DONE not in seen() and time.monotonic() < until:
            time.sleep(0.02)
        informer.stop()
        assert seen() == cluster.state()


@pytest.mark.parametrize("after", ["99999999999999999999", "1e9", "-5", "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_a_watch_limits_an_excessive_retry_after(after: str) -> None:
    waits: list[float] = []

    def note(state: Any) -> None:
        if state.state == "backing-off":
            waits.append(state.delay)

    with Server(lambda exchange: exchange.answer("{}", 503, retry_after=after)) as server:
        options: Any = {"_retry": {**QUICK, "max_retry_after": 0.01, "attempts": 3}, "_on_state_change": note}
        with pytest.raises(Exception, match="503"):
            next(CoreApi(Client(server.url)).watch_namespaced_pod("d", **options))
    assert len(waits) == 2 and all(0 <= wait <= 0.02 for wait in waits)


def test_an_idle_watch_can_be_cancelled() -> None:
    arrived, gone = threading.Event(), threading.Event()

    def handler(exchange: Exchange) -> None:
        if "watch=true" not in exchange.request.target:
            exchange.answer('{"kind":"PodList","metadata":{"resourceVersion":"1"},"items":[]}')
            return
        exchange.start()
        arrived.set()
        exchange.sock.settimeout(20)
        while exchange.sock.recv(100):
            pass
        gone.set()

    async def run(url: str) -> None:
        async def follow() -> None:
            async for _ in AsyncCoreApi(AsyncClient(url)).watch_namespaced_pod("d"):
                pass

        task = asyncio.ensure_future(follow())
        assert await asyncio.to_thread(arrived.wait, 20)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(task, 0.3)
        assert await asyncio.to_thread(gone.wait, 5)

    with Server(handler) as server:
        asyncio.run(run(server.url))
