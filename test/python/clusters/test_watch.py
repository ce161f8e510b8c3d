"""Watches deliver every change once across broken connections, and report why they end."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import ApiException, ForbiddenException
from runtime.kubernetes.informer import Informer
from runtime.kubernetes.official_watch import AsyncWatch, Watch
from runtime.kubernetes.shared_informer import ADDED, DELETED, ERROR, MODIFIED, SharedInformer
from sample.models import Pod
from support.server import Exchange, Server
from support.watch_api import AsyncCoreApi, CoreApi

QUICK: Any = {"base_delay": 0.001, "max_delay": 0.01}


def pod(name: str, version: int, uid: str = "u") -> dict[str, Any]:
    return {"metadata": {"name": name, "namespace": "d", "uid": f"{name}-{uid}", "resourceVersion": str(version)}}


def event(kind: str, obj: Any) -> bytes:
    return json.dumps({"type": kind, "object": obj}).encode() + b"\n"


def pod_list(version: int, *pods: Any, **metadata: str) -> str:
    return json.dumps(
        {
            "kind": "PodList",
            "apiVersion": "v1",
            "metadata": {"resourceVersion": str(version), **metadata},
            "items": pods,
        }
    )


class Script:
    """Answers each request with the next step of a script, and repeats the last step."""

    def __init__(self, *steps: Callable[[Exchange], Any]) -> None:
        self.steps = list(steps)
        self.server = Server(self.answer)

    def answer(self, exchange: Exchange) -> None:
        (self.steps.pop(0) if len(self.steps) > 1 else self.steps[0])(exchange)

    @property
    def targets(self) -> list[str]:
        return [request.target.partition("?")[2] for request in self.server.requests]


def say(body: str, status: int = 200, **headers: str) -> Callable[[Exchange], Any]:
    return lambda exchange: exchange.answer(body, status, **headers)


def send(*pieces: bytes, end: str = "orderly") -> Callable[[Exchange], Any]:
    def step(exchange: Exchange) -> None:
        exchange.start()
        for piece in pieces:
            exchange.chunk(piece)
        if end == "orderly":
            exchange.end()
        elif end == "cut":
            exchange.hang_up()
        else:
            exchange.sock.settimeout(20)
            with suppress(OSError):
                exchange.sock.recv(1)
            exchange.hang_up()

    return step


def follow(kind: str, script: Script, count: int, **options: Any) -> list[tuple[str, str]]:
    """The type and name of the first ``count`` events."""
    found: list[tuple[str, str]] = []
    options.setdefault("_retry", QUICK)

    async def run() -> None:
        client = AsyncClient(script.server.url)
        async for each in AsyncCoreApi(client).watch_namespaced_pod("d", **options):
            found.append((each.type, each.object.metadata.name))
            if len(found) == count:
                break

    with script.server:
        if kind == "async":
            asyncio.run(run())
        else:
            for each in CoreApi(Client(script.server.url)).watch_namespaced_pod("d", **options):
                found.append((each.type, each.object.metadata.name))
                if len(found) == count:
                    break
    return found


kinds = pytest.mark.parametrize("kind", ["sync", "async"])


@kinds
def test_a_watch_lists_and_resumes_from_the_last_version(kind: str) -> None:
    script = Script(
        say(pod_list(5, pod("a", 3), pod("b", 4))),
        send(event("MODIFIED", pod("a", 6)), event("BOOKMARK", {"metadata": {"resourceVersion": "9"}})),
        send(event("ADDED", pod("c", 10)), event("DELETED", pod("b", 11)), end="hang"),
    )
    assert follow(kind, script, 5, label_selector="x=y") == [
        ("ADDED", "a"),
        ("ADDED", "b"),
        ("MODIFIED", "a"),
        ("ADDED", "c"),
        ("DELETED", "b"),
    ]
    assert script.targets[0] == "labelSelector=x%3Dy&limit=500"
    assert "resourceVersion=5&allowWatchBookmarks=true&timeoutSeconds=" in script.targets[1]
    assert "watch=true&resourceVersion=9&" in script.targets[2] and "labelSelector=x%3Dy" in script.targets[2]


@kinds
def test_every_page_of_the_list_is_read(kind: str) -> None:
    script = Script(say(pod_list(5, pod("a", 1), **{"continue": "t"})), say(pod_list(5, pod("b", 2))), send(end="hang"))
    assert follow(kind, script, 2, limit=1) == [("ADDED", "a"), ("ADDED", "b")]
    assert script.targets == ["limit=1", "limit=1&continue=t"]


@kinds
@pytest.mark.parametrize("how", ["status", "event"])
def test_an_expired_version_leads_to_a_new_list_and_its_differences(kind: str, how: str) -> None:
    gone = json.dumps({"kind": "Status", "code": 410, "reason": "Expired", "message": "too old"})
    events = follow(
        kind,
        Script(
            say(pod_list(5, pod("a", 1), pod("b", 2), pod("c", 3))),
            say(gone, 410) if how == "status" else send(event("ERROR", json.loads(gone))),
            say(pod_list(20, pod("b", 15), pod("c", 16, "v"), pod("d", 17))),
            send(end="hang"),
        ),
        8,
    )
    assert events[3:] == [
        ("DELETED", "a"),
        ("MODIFIED", "b"),
        ("DELETED", "c"),
        ("ADDED", "c"),
        ("ADDED", "d"),
    ]


@kinds
@pytest.mark.parametrize("failure", ["cut", "no event", "503", "refused line"])
def test_a_watch_recovers_from_breaks_without_repeating_events(kind: str, failure: str) -> None:
    broken = {
        "cut": send(event("ADDED", pod("b", 6)), event("ADDED", pod("c", 7))[:20], end="cut"),
        "no event": send(event("ADDED", pod("b", 6)), b"{}\n"),
        "503": say("{}", 503),
        "refused line": send(event("ADDED", pod("b", 6)), b'{"type":"ADDED","object":[1]}\n'),
    }[failure]
    script = Script(
        say(pod_list(5, pod("a", 1))),
        broken,
        broken,
        send(event("ADDED", pod("b", 6)), event("ADDED", pod("c", 7)), end="hang"),
    )
    assert follow(kind, script, 3) == [("ADDED", "a"), ("ADDED", "b"), ("ADDED", "c")]


@kinds
def test_the_idle_timeout_detects_a_half_open_connection(kind: str) -> None:
    script = Script(
        say(pod_list(5)),
        send(end="hang"),
        send(event("ADDED", pod("a", 6)), end="hang"),
    )
    start = time.monotonic()
    assert follow(kind, script, 1, _timeouts={"idle": 0.3}) == [("ADDED", "a")]
    assert time.monotonic() - start < 10


@kinds
def test_permanent_errors_are_raised(kind: str) -> None:
    states: list[str] = []
    options = {"_on_state_change": lambda state: states.append(state.state)}
    with pytest.raises(ForbiddenException):
        follow(kind, Script(say('{"kind":"Status","message":"no"}', 403)), 1, **options)
    assert states == ["listing", "stopped"]
    script = Script(say("{}", 500))
    with pytest.raises(ApiException):
        follow(kind, script, 1)
    assert len(script.targets) == 5
    with pytest.raises(ApiException):
        follow(kind, Script(say("{}", 500)), 1, _retry=False)


def test_the_watch_class_of_the_official_client_works() -> None:
    script = Script(
        say(pod_list(5, pod("a", 1))),
        send(event("MODIFIED", pod("a", 6))),
        send(event("MODIFIED", pod("a", 7)), end="hang"),
    )
    with script.server:
        api = CoreApi(Client(script.server.url))
        watcher = Watch()
        events = []
        for each in watcher.stream(api.list_namespaced_pod, "d", timeout_seconds=10):
            events.append((each["type"], each["object"].metadata.name, each["raw_object"]["metadata"]["name"]))
        assert events == [("ADDED", "a", "a"), ("MODIFIED", "a", "a")] and watcher.resource_version == "6"
        assert isinstance(each["object"], Pod)
        for each in watcher.stream(api.list_namespaced_pod, namespace="d", resource_version="6", deserialize=False):
            assert each["object"]["metadata"]["resourceVersion"] == "7"
            watcher.stop()
        with pytest.raises(TypeError):
            next(watcher.stream(len, []))


def test_the_asynchronous_watch_class_of_the_official_client_works() -> None:
    script = Script(say(pod_list(5, pod("a", 1))), send(event("MODIFIED", pod("a", 6))))

    async def run(url: str) -> list[str]:
        async with AsyncWatch() as watcher:
            api = AsyncCoreApi(AsyncClient(url))
            return [each["type"] async for each in watcher.stream(api.list_namespaced_pod, "d", timeout_seconds=1)]

    with script.server:
        assert asyncio.run(run(script.server.url)) == ["ADDED", "MODIFIED"]


def test_logs_are_followed_line_by_line() -> None:
    def handler(exchange: Exchange) -> None:
        assert exchange.request.target == "/log/web?follow=true"
        exchange.start(content_type="text/plain")
        exchange.chunk("eins\nzw\u00f6".encode()[:-1])
        exchange.chunk("\u00f6".encode()[-1:] + b"lf\nlast")
        exchange.end()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        assert list(Watch().stream(api.read_namespaced_pod_log, name="web")) == ["eins", "zwölf", "last"]


def test_an_informer_keeps_a_copy_and_reports_changes() -> None:
    release = threading.Event()

    def later(exchange: Exchange) -> None:
        exchange.start()
        release.wait(60)
        for each in (event("MODIFIED", pod("a", 6)), event("DELETED", pod("b", 7)), event("ADDED", pod("c", 8))):
            exchange.chunk(each)
        exchange.sock.settimeout(20)
        exchange.sock.recv(1)

    script = Script(say(pod_list(5, pod("a", 1), pod("b", 2))), later)
    told: list[Any] = []
    failed: list[BaseException] = []
    done = threading.Event()

    def on_add(obj: Any) -> None:
        told.append(("add", obj.metadata.name))
        raise ValueError("harms nothing")

    def on_error(error: BaseException) -> None:
        # Connections may fail as well, on a busy machine.
        if isinstance(error, ValueError):
            failed.append(error)
        # One for each object that was added; the last one follows the last event.
        if len(failed) == 3:
            done.set()

    with script.server:
        api = CoreApi(Client(script.server.url))
        informer: Informer[Pod] = Informer(
            lambda **options: api.watch_namespaced_pod("d", **options),
            indexers={"initial": lambda obj: [obj.metadata.name[0]]},  # type: ignore[index, union-attr]
            on_error=on_error,
        )
        informer.on(
            add=on_add,
            update=lambda new, old: told.append(
                ("update", new.metadata.resource_version, old.metadata.resource_version)
            ),  # type: ignore[union-attr]
            delete=lambda obj: told.append(("delete", obj.metadata.name)),  # type: ignore[union-attr]
        )
        informer.start(60)
        assert informer.has_synced and len(informer.store) == 2
        release.set()
        assert done.wait(60)
        informer.stop()
    assert told == [("add", "a"), ("add", "b"), ("update", "6", "1"), ("delete", "b"), ("add", "c")]
    assert [each.metadata.name for each in informer.store.by_index("namespace", "d")] == ["a", "c"]  # type: ignore[union-attr]
    assert informer.store.index_values("initial") == ["a", "c"]
    assert informer.store.get("a", "d") is not None


def test_an_informer_that_cannot_start_raises_the_error() -> None:
    with Server(say("{}", 403)) as server:
        api = CoreApi(Client(server.url))
        with pytest.raises(ForbiddenException):
            Informer(lambda **options: api.watch_namespaced_pod("d", **options)).start(10)


def test_the_informer_of_the_official_client_works() -> None:
    release = threading.Event()

    def later(exchange: Exchange) -> None:
        exchange.start()
        release.wait(10)
        for each in (event("MODIFIED", pod("a", 6)), event("DELETED", pod("b", 7)), event("ADDED", pod("c", 8))):
            exchange.chunk(each)
        exchange.sock.settimeout(20)
        exchange.sock.recv(1)

    script = Script(say("{}", 403), say(pod_list(5, pod("a", 1), pod("b", 2))), later)
    told: list[tuple[str, Any]] = []
    done = threading.Event()

    def hear(kind: str) -> Callable[[Any], None]:
        def handler(obj: Any) -> None:
            told.append((kind, obj.metadata.name if isinstance(obj, Pod) and obj.metadata else type(obj).__name__))
            if told[-1][1] == "b" and kind == ADDED:
                release.set()
            if told[-1][1] == "c":
                done.set()

        return handler

    with script.server:
        api = CoreApi(Client(script.server.url))
        informer = SharedInformer(api.list_namespaced_pod, namespace="d", label_selector="app=x")
        for kind in (ADDED, MODIFIED, DELETED, ERROR):
            informer.add_event_handler(kind, hear(kind))
        never = hear("never")
        informer.add_event_handler(ADDED, never)
        informer.remove_event_handler(ADDED, never)
        with pytest.raises(ValueError, match="unknown event type"):
            informer.add_event_handler("CHANGED", never)
        informer.start()
        assert done.wait(10)
        informer.stop()
    assert told == [
        (ERROR, "ForbiddenException"),
        (ADDED, "a"),
        (ADDED, "b"),
        (MODIFIED, "a"),
        (DELETED, "b"),
        (ADDED, "c"),
    ]
    assert sorted(informer.cache.list_keys()) == ["d/a", "d/c"] and len(informer.cache.list()) == 2
    found = informer.cache.get_by_key("d/a")
    assert found is informer.cache.get(found) and informer.cache.get_by_key("d/b") is None
    assert all("labelSelector=app%3Dx" in target for target in script.targets)
