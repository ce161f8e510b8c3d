"""Watches across many faults neither lose nor repeat events."""

from __future__ import annotations

import asyncio
import json
import random
import threading
import time
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.kubernetes.informer import Informer
from sample.models import Pod
from support.server import Exchange, Server
from support.watch_api import AsyncCoreApi, CoreApi

QUICK: Any = {"base_delay": 0.001, "max_delay": 0.005}
#: How many versions a server with ``forgets`` keeps.
MEMORY = 20


class Cluster:
    """A server whose pods change constantly and which breaks connections at random."""

    def __init__(self, seed: int, *, changes: int, forgets: bool = False) -> None:
        self.random = random.Random(seed)
        self.pods: dict[str, int] = {}
        self.history: list[tuple[int, str, str]] = []
        self.version = 10
        self.left = changes
        self.forgets = forgets
        self.cuts = 0
        self.lock = threading.Lock()
        self.server = Server(self.handle)

    def change(self) -> None:
        """Add, modify or delete a random pod."""
        if self.left == 0:
            return
        self.left -= 1
        self.version += 1
        name = f"pod-{self.random.randrange(8)}"
        kind = "ADDED" if name not in self.pods else self.random.choice(("MODIFIED", "MODIFIED", "DELETED"))
        if kind == "DELETED":
            del self.pods[name]
        else:
            self.pods[name] = self.version
        self.history.append((self.version, kind, name))

    def pod(self, name: str, version: int) -> dict[str, Any]:
        metadata = {"name": name, "namespace": "d", "uid": name, "resourceVersion": str(version)}
        return {"kind": "Pod", "apiVersion": "v1", "metadata": metadata}

    def handle(self, exchange: Exchange) -> None:
        target = exchange.request.target
        if "watch=true" not in target:
            with self.lock:
                items = [self.pod(name, version) for name, version in sorted(self.pods.items())]
                listed = {"kind": "PodList", "metadata": {"resourceVersion": str(self.version)}, "items": items}
            exchange.answer(json.dumps(listed))
            return
        at = int(target.partition("resourceVersion=")[2].partition("&")[0])
        if self.forgets and at < self.version - MEMORY:
            exchange.answer('{"kind":"Status","code":410,"reason":"Expired"}', 410)
            return
        exchange.start()
        self.follow(exchange, at, self.random.randrange(1, 6))

    def follow(self, exchange: Exchange, at: int, count: int) -> None:
        while not exchange.server_closing.is_set():
            with self.lock:
                for _ in range(MEMORY * 2 if self.forgets and self.random.random() < 0.2 else 1):
                    self.change()
                new = [each for each in self.history if each[0] > at]
            for version, kind, name in new:
                line = json.dumps({"type": kind, "object": self.pod(name, version)}).encode() + b"\n"
                if count == 0 and self.left > 0:
                    self.cuts += 1
                    # Cut at any byte, even within a line.
                    exchange.chunk(line[: self.random.randrange(1, len(line))])
                    exchange.hang_up()
                    return
                exchange.chunk(line)
                at = version
                count -= 1
            if self.left == 0:
                time.sleep(0.01)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_every_change_arrives_once_and_in_order_across_many_cuts(kind: str, seed: int) -> None:
    cluster = Cluster(seed, changes=400)
    found: list[tuple[int, str, str]] = []

    def take(event: Any) -> bool:
        found.append((int(event.object.metadata.resource_version), event.type, event.object.metadata.name))
        return found[-1][0] == 10 + 400

    async def run() -> None:
        client = AsyncClient(cluster.server.url)
        async for event in AsyncCoreApi(client).watch_namespaced_pod("d", _retry=QUICK):
            if take(event):
                return

    with cluster.server:
        if kind == "async":
            asyncio.run(asyncio.wait_for(run(), 60))
        else:
            for event in CoreApi(Client(cluster.server.url)).watch_namespaced_pod("d", _retry=QUICK):
                if take(event):
                    break
    assert found == cluster.history and cluster.cuts > 50


@pytest.mark.parametrize("seed", range(3))
def test_an_informer_ends_up_equal_to_the_server(seed: int) -> None:
    cluster = Cluster(seed, changes=400, forgets=True)
    with cluster.server:
        api = CoreApi(Client(cluster.server.url))
        informer: Informer[Pod] = Informer(lambda **options: api.watch_namespaced_pod("d", _retry=QUICK, **options))
        informer.start(10)
        until = time.monotonic() + 40
        while time.monotonic() < until:
            seen = {
                str(each.metadata.name): each.metadata.resource_version
                for each in informer.store.list()
                if each.metadata
            }
            if cluster.left == 0 and seen == {name: str(version) for name, version in cluster.pods.items()}:
                break
            time.sleep(0.02)
        informer.stop()
    assert cluster.left == 0
    assert seen == {name: str(version) for name, version in cluster.pods.items()}


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
