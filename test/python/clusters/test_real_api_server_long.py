"""A package generated from the document of a real API server of custom resources, used against that server."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from packages.generate import generate
from support.real_api_server import CuttingProxy, RealApiServer
from support.tools import find_tool

pytestmark = pytest.mark.skipif(find_tool("go") is None, reason="needs go")

DEFINITION = {
    "apiVersion": "apiextensions.k8s.io/v1",
    "kind": "CustomResourceDefinition",
    "metadata": {"name": "gadgets.example.com"},
    "spec": {
        "group": "example.com",
        "names": {"plural": "gadgets", "singular": "gadget", "kind": "Gadget", "listKind": "GadgetList"},
        "scope": "Namespaced",
        "versions": [
            {
                "name": "v1",
                "served": True,
                "storage": True,
                "schema": {
                    "openAPIV3Schema": {
                        "type": "object",
                        "properties": {
                            "spec": {
                                "type": "object",
                                "properties": {"size": {"type": "integer"}, "note": {"type": "string"}},
                            },
                            "status": {"type": "object", "properties": {"ready": {"type": "boolean"}}},
                        },
                    }
                },
                "subresources": {"status": {}},
            }
        ],
    },
}
QUICK: Any = {"base_delay": 0.001, "max_delay": 0.005}


class InLoop:
    """Wraps an asynchronous object: runs its coroutines and iterators in another thread's event loop, and waits."""

    def __init__(self, target: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._target, self._loop = target, loop

    def _wait(self, awaitable: Any) -> Any:
        async def run() -> Any:
            return await awaitable

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(60)

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._target, name)

        def call(*arguments: Any, **options: Any) -> Any:
            result = method(*arguments, **options)
            if inspect.isawaitable(result):
                return self._wait(result)
            return self._each(result) if hasattr(result, "__anext__") else result

        return call

    def _each(self, items: Any) -> Iterator[Any]:
        try:
            while True:
                try:
                    yield self._wait(anext(items))
                except StopAsyncIteration:
                    return
        finally:
            self._wait(items.aclose())


class Package:
    """The generated package, with helpers that create its clients and models."""

    def __init__(self, server: RealApiServer, folder: Path) -> None:
        self.server = server
        generate(folder / "swagger.json", folder / "package", "gadgets_client")
        sys.path.insert(0, str(folder / "package"))
        self.client: Any = importlib.import_module("gadgets_client.client")
        self.aio: Any = importlib.import_module("gadgets_client.aio.client")
        self.config: Any = importlib.import_module("gadgets_client.config")
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def api(self, kind: str, address: str | None = None) -> Any:
        """Return the operations, synchronous or asynchronous by ``kind``."""
        configuration = self.client.Configuration()
        self.config.load_kube_config_from_dict(self.server.kubeconfig(address), client_configuration=configuration)
        configuration.use_proxy = False
        if kind == "sync":
            return self.client.ExampleComV1Api(self.client.ApiClient(configuration))
        return InLoop(self.aio.ExampleComV1Api(self.aio.ApiClient(configuration)), self.loop)

    def gadget(self, name: str, size: int = 0) -> Any:
        """Return a gadget, not yet created."""
        models = self.client
        spec = models.V1GadgetSpec(size=size)
        return models.V1Gadget(api_version="example.com/v1", kind="Gadget", metadata={"name": name}, spec=spec)


@pytest.fixture(scope="module", name="server")
def real_server() -> Iterator[RealApiServer]:
    with RealApiServer() as server:
        yield server


@pytest.fixture(scope="module", name="package")
def generated(server: RealApiServer, tmp_path_factory: pytest.TempPathFactory) -> Package:
    """Generate the package once the server's document has the resource."""
    from runtime.api_client import ApiClient
    from runtime.configuration import Configuration
    from runtime.errors import ApiException
    from runtime.kubernetes.create_objects import create_from_dict
    from runtime.kubernetes.load_config import load_kube_config_from_dict
    from runtime.operation import Operation

    folder = tmp_path_factory.mktemp("real")
    configuration = Configuration()
    load_kube_config_from_dict(server.kubeconfig(), client_configuration=configuration)
    document: Operation[Any] = Operation(id="document", method="GET", path="/openapi/v2")
    with ApiClient(configuration) as client:
        create_from_dict(client, DEFINITION)

        def described() -> bool:
            try:
                found: Any = client.call(document, {}, {})
            except ApiException:
                return False
            (folder / "swagger.json").write_text(json.dumps(found))
            return "/apis/example.com/v1/namespaces/{namespace}/gadgets" in found["paths"]

        wait_for(described)
    package = Package(server, folder)

    def served() -> bool:
        try:
            return bool(package.api("sync").list_namespaced_gadget("default"))
        except package.client.ApiException:
            return False

    wait_for(served)
    return package


def wait_for(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.05)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_the_server_accepts_every_call(package: Package, kind: str) -> None:
    api, client, namespace = package.api(kind), package.client, f"calls-{kind}"
    created = api.create_namespaced_gadget(namespace, package.gadget("a", 1))
    assert type(created) is client.V1Gadget and created.spec.size == 1
    assert created.metadata.creation_timestamp.tzinfo is not None
    assert api.read_namespaced_gadget("a", namespace) == created
    merged = api.patch_namespaced_gadget("a", namespace, {"spec": {"size": 2}})
    assert merged.spec.size == 2
    steps = [{"op": "add", "path": "/spec/note", "value": "x"}]
    assert api.patch_namespaced_gadget("a", namespace, steps).spec.note == "x"
    applied = {"apiVersion": "example.com/v1", "kind": "Gadget", "metadata": {"name": "a"}, "spec": {"size": 9}}
    options: Any = {"field_manager": "me", "_content_type": "application/apply-patch+yaml"}
    with pytest.raises(client.ApiException) as caught:
        api.patch_namespaced_gadget("a", namespace, applied, **options)
    assert (caught.value.status, caught.value.reason) == (409, "Conflict")
    forced = api.patch_namespaced_gadget("a", namespace, applied, force=True, **options)
    assert (forced.spec.size, forced.spec.note) == (9, "x")
    with pytest.raises(client.ApiException, match="modified"):
        api.replace_namespaced_gadget("a", namespace, created)
    newest = api.read_namespaced_gadget("a", namespace)
    newest.spec.size = 4
    assert api.replace_namespaced_gadget("a", namespace, newest).spec.size == 4
    changed = api.patch_namespaced_gadget_status("a", namespace, {"status": {"ready": True}, "spec": {"size": 7}})
    assert (changed.status.ready, changed.spec.size) == (True, 4)
    named: Any = {"apiVersion": "example.com/v1", "kind": "Gadget"}
    with pytest.raises(client.ApiException) as caught:
        api.create_namespaced_gadget(namespace, {**named, "metadata": {"name": "b"}, "spec": {"size": "large"}})
    assert caught.value.status == 422 and "spec.size" in str(caught.value)
    for name in ("b", "c"):
        api.create_namespaced_gadget(namespace, {**named, "metadata": {"name": name, "labels": {"more": "yes"}}})
    page = api.list_namespaced_gadget(namespace, limit=2)
    rest = api.list_namespaced_gadget(namespace, limit=2, _continue=page.metadata._continue)
    assert [each.metadata.name for each in (*page.items, *rest.items)] == ["a", "b", "c"]
    assert len(api.list_namespaced_gadget(namespace, label_selector="more").items) == 2
    answer = api.read_namespaced_gadget_with_http_info("a", namespace)
    assert answer.status_code == 200 and answer.data.metadata.name == "a"
    api.delete_namespaced_gadget("a", namespace)
    with pytest.raises(client.ApiException) as caught:
        api.read_namespaced_gadget("a", namespace)
    assert caught.value.status == 404
    api.delete_collection_namespaced_gadget(namespace)
    assert api.list_namespaced_gadget(namespace).items == []


def told(event: Any) -> str:
    return f"{event.type} {event.object.metadata.name} {event.object.spec.size}"


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_watch_starts_from_a_list_or_from_a_compacted_version(package: Package, kind: str) -> None:
    api, namespace = package.api(kind), f"forgets-{kind}"
    for number in range(7):
        api.create_namespaced_gadget(namespace, package.gadget(f"g{number}"))
    start = api.list_namespaced_gadget(namespace)
    events = api.watch_namespaced_gadget(namespace, limit=3, _retry=QUICK)
    assert [told(next(events)) for _ in range(7)] == [f"ADDED g{number} 0" for number in range(7)]
    api.patch_namespaced_gadget("g1", namespace, {"spec": {"size": 5}})
    assert told(next(events)) == "MODIFIED g1 5"
    events.close()

    api.delete_namespaced_gadget("g2", namespace)
    api.create_namespaced_gadget(namespace, package.gadget("new", 1))
    package.server.compact()
    states: list[str] = []
    late = api.watch_namespaced_gadget(
        namespace,
        resource_version=start.metadata.resource_version,
        _known=start.items,
        _retry=QUICK,
        _on_state_change=lambda state: states.append(state.state),
    )
    assert [told(next(late)) for _ in range(3)] == ["DELETED g2 0", "MODIFIED g1 5", "ADDED new 1"]
    assert "listing" in states
    late.close()


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_watch_across_50_cuts_neither_loses_nor_repeats_changes(package: Package, kind: str) -> None:
    api, namespace = package.api(kind), f"cuts-{kind}"
    chance = random.Random(3)
    model: dict[str, str] = {}
    wrong: list[str] = []
    states: list[str] = []

    def follow(through: Any) -> None:
        events = through.watch_namespaced_gadget(
            namespace, _retry=QUICK, _on_state_change=lambda state: states.append(state.state)
        )
        for event in events:
            name, version = event.object.metadata.name, event.object.metadata.resource_version
            known = model.get(name)
            fits = {"ADDED": known is None, "MODIFIED": known not in (None, version), "DELETED": known is not None}
            if not fits[event.type]:
                wrong.append(f"{told(event)}@{version}, known {known}")
            if event.type == "DELETED":
                del model[name]
            else:
                model[name] = version
            if name == "end":
                break
        events.close()

    with CuttingProxy(package.server.host, lambda: 3000 + chance.randrange(6000)) as proxy:
        follower = threading.Thread(target=follow, args=(package.api(kind, proxy.url),), daemon=True)
        follower.start()
        # A first list that is never received whole ends the watch after some attempts: the objects come later.
        wait_for(lambda: "watching" in states)
        existing: set[str] = set()
        until = time.monotonic() + 300
        number = 0
        while proxy.cuts < 50:
            assert time.monotonic() < until and follower.is_alive()
            name, number = f"w{chance.randrange(10)}", number + 1
            if name not in existing:
                api.create_namespaced_gadget(namespace, package.gadget(name, number))
                existing.add(name)
            elif chance.random() < 0.3:
                api.delete_namespaced_gadget(name, namespace)
                existing.discard(name)
            else:
                note = "x" * chance.randrange(1000)
                api.patch_namespaced_gadget(name, namespace, {"spec": {"size": number, "note": note}})
            if number % 40 == 39:
                package.server.compact()
        proxy.cutting = False
        items = api.list_namespaced_gadget(namespace).items
        expected = {each.metadata.name: each.metadata.resource_version for each in items}
        wait_for(lambda: model == expected)
        api.create_namespaced_gadget(namespace, package.gadget("end"))
        follower.join(60)
        assert (follower.is_alive(), wrong) == (False, [])
        assert model.keys() == {*expected, "end"}
