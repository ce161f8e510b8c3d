"""``Watch.stream`` follows whatever makes the call, starts at a given version, and ends after the given time."""

from __future__ import annotations

import asyncio
import functools
import json
import threading
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import ApiException, ApiTimeoutError
from runtime.kubernetes.callable_watch import return_type_of
from runtime.kubernetes.official_watch import AsyncWatch, Watch
from runtime.kubernetes.shared_informer import ADDED, MODIFIED, SharedInformer
from sample.models import Pod, PodList
from support.server import Exchange, Server
from support.watch_api import AsyncCoreApi, CoreApi


def line(kind: str, name: str, version: int) -> bytes:
    obj = {"kind": "Pod", "metadata": {"name": name, "resourceVersion": str(version)}}
    return json.dumps({"type": kind, "object": obj}).encode() + b"\n"


def answer(exchange: Exchange) -> None:
    target = exchange.request.target
    if "/log/" in target:
        exchange.answer("one\n\ntwo\n", content_type="text/plain")
    elif "watch=" in target.lower():
        exchange.start()
        exchange.chunk(line("ADDED", "a", 2) + line("MODIFIED", "a", 3))
        exchange.end()
    else:
        exchange.answer('{"kind":"PodList","metadata":{"resourceVersion":"1"},"items":[]}')


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer) as running:
        yield running


def wrappers(method: Any) -> list[Callable[..., Any]]:
    """Functions that call the method for the namespace ``d``."""

    @functools.wraps(method)
    def audited(*arguments: Any, **options: Any) -> Any:
        return method(*arguments, **options)

    return [
        functools.partial(method, "d"),
        functools.partial(functools.partial(method), namespace="d"),
        functools.partial(audited, "d"),
        lambda **options: method("d", **options),
    ]


def test_any_function_can_be_watched(server: Server) -> None:
    api = CoreApi(Client(server.url))
    for function in wrappers(api.list_namespaced_pod):
        watcher = Watch()
        events = list(watcher.stream(function, timeout_seconds=5))
        assert [each["type"] for each in events] == ["ADDED", "MODIFIED"]
        assert events[0]["raw_object"]["metadata"]["name"] == "a"
        assert watcher.resource_version == "3"
    for event in Watch(Pod).stream(wrappers(api.list_namespaced_pod)[-1], timeout_seconds=5):
        assert isinstance(event["object"], Pod)
    assert list(Watch().stream(functools.partial(api.read_namespaced_pod_log, "p"))) == ["one", "", "two"]


def test_any_function_can_be_watched_in_an_event_loop(server: Server) -> None:
    async def main() -> None:
        async with AsyncClient(server.url) as client:
            for function in wrappers(AsyncCoreApi(client).list_namespaced_pod):
                watcher = AsyncWatch()
                events = [each async for each in watcher.stream(function, timeout_seconds=5)]
                assert [each["type"] for each in events] == ["ADDED", "MODIFIED"]
                assert watcher.resource_version == "3"

    asyncio.run(main())


class Recorded:
    """A function that returns prepared responses, and records its calls."""

    def __init__(self, *answers: list[str | bytes]) -> None:
        self.answers = list(answers)
        self.calls: list[dict[str, Any]] = []
        self.closed = 0

    def __call__(self, **options: Any) -> Any:
        self.calls.append(options)
        pieces = self.answers.pop(0)

        def stream(amt: int | None, decode_content: bool) -> Iterator[str | bytes]:
            return iter(pieces)

        return SimpleNamespace(stream=stream, close=self._close)

    def _close(self) -> None:
        self.closed += 1


GONE = json.dumps({"type": "ERROR", "object": {"code": 410, "reason": "Gone", "message": "too old"}}) + "\n"


def test_a_function_without_annotations_has_no_type() -> None:
    def plain(**_: Any):  # type: ignore[no-untyped-def]
        """Lists things.

        :rtype: V1PodList
        """

    assert return_type_of(plain) == "V1PodList"
    assert return_type_of(lambda: None) is None


def test_a_function_is_called_again_at_the_last_version() -> None:
    text = line("ADDED", "a", 2).decode()
    function = Recorded(["\n", text[:10], text[10:]], [line("DELETED", "a", 4)], [GONE], [GONE])
    watcher = Watch()
    seen = []
    with pytest.raises(ApiException) as caught:
        for event in watcher.stream(function, label_selector="x"):
            seen.append((event["type"], event["object"]["metadata"]["name"]))
    assert (caught.value.status, caught.value.reason) == (410, "Gone: too old")
    assert seen == [("ADDED", "a"), ("DELETED", "a")]
    common = {"label_selector": "x", "watch": True, "_preload_content": False}
    versions = [call.get("resource_version") for call in function.calls]
    assert versions == [None, "2", "4", "4"] and function.closed == 4
    assert all({**common, **call} == call for call in function.calls)


def test_stop_ends_the_loop_of_a_function() -> None:
    watcher = Watch()
    for seen, _ in enumerate(watcher.stream(Recorded([line("ADDED", "a", 2), line("ADDED", "b", 3)]))):
        assert seen == 0
        watcher.stop()


def test_an_informer_follows_any_function() -> None:
    listed = PodList(items=[])

    def function(**options: Any) -> Any:
        return watched(**options) if options.get("watch") else listed

    watched = Recorded([line("ADDED", "a", 2)], [line("MODIFIED", "a", 3)], [GONE], [GONE])
    informer = SharedInformer(function)
    seen: list[tuple[str, str | None]] = []
    both = threading.Event()

    def note(kind: str) -> None:
        seen.append((kind, informer._resource_version))
        if kind == MODIFIED:
            both.set()

    for kind in (ADDED, MODIFIED):
        informer.add_event_handler(kind, lambda _, kind=kind: note(kind))
    informer.start()
    assert both.wait(20)
    informer.stop()
    assert seen[:2] == [(ADDED, "2"), (MODIFIED, "3")]


def test_a_loop_continues_after_a_version_that_is_set(server: Server) -> None:
    api = CoreApi(Client(server.url))
    watcher = Watch()
    watcher.resource_version = "7"
    list(watcher.stream(api.list_namespaced_pod, "d", timeout_seconds=5))
    assert "resourceVersion=7" in server.requests[0].target
    # A later loop begins anew.
    list(watcher.stream(api.list_namespaced_pod, "d", timeout_seconds=5))
    assert "watch" not in server.requests[1].target


def test_objects_can_stay_plain_data(server: Server) -> None:
    api = CoreApi(Client(server.url))
    for function in (api.list_namespaced_pod, functools.partial(api.list_namespaced_pod)):
        for event in Watch().stream(function, "d", timeout_seconds=5, deserialize=False):
            assert event["object"]["metadata"]["name"] == "a"


@pytest.mark.parametrize("fault", ["cut", "silent", "overloaded"])
def test_a_disturbed_loop_ends_after_its_time(fault: str) -> None:
    def disturb(exchange: Exchange) -> None:
        if "watch=" not in exchange.request.target:
            return exchange.answer('{"kind":"PodList","metadata":{"resourceVersion":"1"},"items":[]}')
        if fault == "overloaded":
            return exchange.answer("{}", 503)
        exchange.start()
        if fault == "silent":
            time.sleep(3)
        return exchange.hang_up()

    with Server(disturb) as running:
        begin = time.monotonic()
        events = list(Watch().stream(CoreApi(Client(running.url)).list_namespaced_pod, "d", timeout_seconds=1))
        assert events == [] and time.monotonic() - begin < 2.9

        async def main() -> None:
            async with AsyncClient(running.url) as client:
                begin = time.monotonic()
                stream = AsyncWatch().stream(AsyncCoreApi(client).list_namespaced_pod, "d", timeout_seconds=1)
                assert [each async for each in stream] == [] and time.monotonic() - begin < 2.9

        asyncio.run(main())


def test_a_loop_that_never_began_reports_why() -> None:
    def hang(exchange: Exchange) -> None:
        time.sleep(3)

    with Server(hang) as running, pytest.raises(ApiTimeoutError):
        list(Watch().stream(CoreApi(Client(running.url)).list_namespaced_pod, "d", timeout_seconds=1))
