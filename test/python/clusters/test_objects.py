"""The dynamic client, objects created from files, and quantities."""

from __future__ import annotations

import asyncio
import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from runtime.aio_api_client import ApiClient as AsyncApiClient
from runtime.api_client import ApiClient
from runtime.configuration import Configuration
from runtime.errors import NotFoundException
from runtime.kubernetes import aio_create_objects
from runtime.kubernetes.aio_dynamic_client import DynamicClient as AsyncDynamicClient
from runtime.kubernetes.create_objects import (
    FailToCreateError,
    create_from_dict,
    create_from_directory,
    create_from_yaml,
)
from runtime.kubernetes.discovery import UnknownResourceError
from runtime.kubernetes.dynamic_client import DynamicClient
from runtime.kubernetes.patch import merge_patch
from runtime.kubernetes.resource_instance import ResourceInstance
from runtime.kubernetes.status_error import is_status_error
from runtime.quantity import format_quantity, parse_quantity
from sample.models import Metadata, Pod, PodSpec
from support.server import Exchange, Server

RESOURCES = {
    "/api/v1": [
        {
            "name": "pods",
            "kind": "Pod",
            "namespaced": True,
            "verbs": ["get", "list"],
            "shortNames": ["po"],
            "singularName": "pod",
            "categories": ["all"],
        },
        {"name": "po", "kind": "Posture", "namespaced": False, "verbs": ["get"], "shortNames": ["pods", "pst"]},
        {"name": "pods/status", "kind": "Pod", "namespaced": True, "verbs": ["get"]},
        {"name": "namespaces", "kind": "Namespace", "namespaced": False, "verbs": ["get"]},
    ],
    "/apis/acme.io/v2": [{"name": "widgets", "kind": "Widget", "namespaced": True, "verbs": ["get"]}],
}


def handler(exchange: Exchange) -> None:
    request = exchange.request
    path, _, query = request.target.partition("?")
    if path in RESOURCES:
        exchange.answer(json.dumps({"kind": "APIResourceList", "resources": RESOURCES[path]}))
    elif path == "/apis/acme.io":
        exchange.answer('{"kind":"APIGroup","preferredVersion":{"version":"v2"}}')
    elif path == "/apis":
        exchange.answer('{"groups":[{"name":"acme.io","preferredVersion":{"version":"v2"}}]}')
    elif "watch=true" in query:
        exchange.start()
        exchange.chunk(b'{"type":"ADDED","object":{"kind":"Widget","metadata":{"name":"w","resourceVersion":"2"}}}\n')
        exchange.end()
    elif path.endswith("/missing") or b'"bad"' in request.body:
        exchange.answer(
            '{"kind":"Status","reason":"AlreadyExists","message":"bad"}', 404 if path.endswith("g") else 409
        )
    elif request.method == "GET" and path.endswith(("widgets", "pods")):
        exchange.answer(
            json.dumps(
                {
                    "kind": "WidgetList",
                    "apiVersion": "acme.io/v2",
                    "metadata": {"resourceVersion": "1"},
                    "items": [{"metadata": {"name": "a", "labels": {"x-y": "1"}}}],
                }
            )
        )
    else:
        body = json.loads(request.body) if request.body else None
        seen = {"method": request.method, "target": request.target, "type": request.headers.get("content-type")}
        exchange.answer(json.dumps({"seen": seen, "body": body, "metadata": {"name": "made"}}))


@pytest.fixture
def server() -> Any:
    with Server(handler) as running:
        yield running


@pytest.fixture
def client(server: Server) -> ApiClient:
    return ApiClient(Configuration(server.url))


def test_the_dynamic_client_calls_any_kind(client: ApiClient) -> None:
    dynamic = DynamicClient(client)
    widgets = dynamic.resources.get(api_version="acme.io/v2", kind="Widget")
    assert (widgets.name, widgets.namespaced, widgets.group_version) == ("widgets", True, "acme.io/v2")
    listed = widgets.get(namespace="n", label_selector="a=b")
    assert [each.metadata.name for each in listed.items] == ["a"] and listed.items[0].kind == "Widget"
    assert listed.items[0].metadata.labels["x-y"] == "1" and listed.items[0].status is None
    assert (type(listed).__name__, type(listed.items[0]).__name__) == ("ResourceInstance", "ResourceField")
    made = widgets.create({"metadata": {"name": "w"}}, namespace="n", dry_run="All")
    assert made.seen.to_dict() == {
        "method": "POST",
        "target": "/apis/acme.io/v2/namespaces/n/widgets?dryRun=All",
        "type": "application/json",
    }
    assert made.body.to_dict() == {"apiVersion": "acme.io/v2", "kind": "Widget", "metadata": {"name": "w"}}
    patched = widgets.patch(merge_patch({"spec": None}), name="w", namespace="n")
    assert (patched.seen.type, patched.body.to_dict()) == ("application/merge-patch+json", {"spec": None})
    applied = widgets.server_side_apply(made, name="w", field_manager="me", force_conflicts=True)
    assert applied.seen.target == "/apis/acme.io/v2/namespaces/default/widgets/w?fieldManager=me&force=true"
    assert applied.seen.type == "application/apply-patch+yaml"
    assert widgets.delete("w", "n").seen.method == "DELETE"
    assert pickle.loads(pickle.dumps(made)) == made
    pods = dynamic.resources.get(api_version="v1", name="pods")
    assert pods.status.get("p", "n").seen.target == "/api/v1/namespaces/n/pods/p/status"
    assert dynamic.resources.get(group="acme.io", kind="Widget").api_version == "v2"
    assert dynamic.resources.get(api_version="v1", name="pod").name == "pods"
    assert [dynamic.resources.get(api_version="v1", name=name).kind for name in ("pods", "po")] == ["Pod", "Posture"]
    assert dynamic.resources.get(api_version="v1", name="pst").kind == "Posture"
    assert dynamic.resources.get(api_version="v1", kind="Pod", name="po").categories == ["all"]
    assert [each.kind for each in dynamic.resources.search(namespaced=False)] == ["Posture", "Namespace"]
    assert [each.kind for each in dynamic.resources.search(short_names="po")] == ["Pod"]
    assert [each.kind for each in dynamic.resources.search(categories="all", singular_name="pod")] == ["Pod"]
    with pytest.raises(UnknownResourceError):
        dynamic.resources.get(api_version="v1", name="p")
    events = list(widgets.watch(namespace="n", _once=True))
    assert [(each["type"], each["object"].metadata.name) for each in events] == [("ADDED", "a"), ("ADDED", "w")]
    with pytest.raises(ValueError, match="nothing selected to delete"):
        widgets.delete()
    with pytest.raises(UnknownResourceError):
        dynamic.resources.get(api_version="acme.io/v2", kind="Gadget")
    with pytest.raises(AttributeError):
        _ = widgets.scale


def test_a_name_cannot_change_the_path(client: ApiClient) -> None:
    pods = DynamicClient(client).resources.get(api_version="v1", kind="Pod")
    assert pods.get("../../x", "n").seen.target == "/api/v1/namespaces/n/pods/..%2F..%2Fx"


def test_objects_are_created_from_files(client: ApiClient, server: Server, tmp_path: Path) -> None:
    first, second = tmp_path / "a.yaml", tmp_path / "b.json"
    first.write_text(
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\n---\n---\napiVersion: acme.io/v2\nkind: Widget\n"
        "metadata: {name: w, namespace: own}\n"
    )
    second.write_text(
        '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"x"}}]}'
    )
    made = create_from_yaml(client, str(first), namespace="given")
    assert [each[0]["seen"]["target"] for each in made] == [
        "/api/v1/namespaces/given/pods",
        "/apis/acme.io/v2/namespaces/own/widgets",
    ]
    made = create_from_directory(client, tmp_path)
    assert made[1][0][0]["seen"]["target"] == "/api/v1/namespaces"
    applied = create_from_dict(client, {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}}, apply=True)
    assert applied[0]["seen"]["target"] == "/api/v1/namespaces/default/pods/p?fieldManager=python-client&force=true"


def test_objects_are_created_from_models_and_failures_are_collected(client: ApiClient) -> None:
    pod = Pod(api_version="v1", kind="Pod", metadata=Metadata(name="p"), spec=PodSpec(containers=[]))
    assert create_from_dict(client, pod)[0]["body"]["spec"] == {"containers": []}
    bad = {"apiVersion": "v1", "kind": "PodList", "items": [{"metadata": {"name": "bad"}}, {"metadata": {"name": "p"}}]}
    with pytest.raises(FailToCreateError) as caught:
        create_from_dict(client, bad)
    assert [is_status_error(each, "AlreadyExists") for each in caught.value.api_exceptions] == [True]
    assert not isinstance(caught.value.api_exceptions[0], NotFoundException)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("100m", "0.1"),
        ("1.5Gi", "1610612736"),
        ("2", "2"),
        ("1e3", "1000"),
        ("3k", "3000"),
        ("5E", "5e18"),
        ("-1n", "-1e-9"),
    ],
)
def test_quantities_are_parsed(text: str, number: str) -> None:
    from decimal import Decimal

    assert parse_quantity(text) == Decimal(number)


def test_invalid_quantities_are_refused_and_valid_ones_formatted() -> None:
    for text in ("", "x", "1 Gi x", "NaN", "1Qi"):
        with pytest.raises(ValueError, match="not a quantity"):
            parse_quantity(text)
    assert (format_quantity(1610612736, "Gi"), format_quantity(0.1, "m"), format_quantity(2000, "k")) == (
        "1.5Gi",
        "100m",
        "2k",
    )
    with pytest.raises(ValueError, match="not a suffix"):
        format_quantity(1, "Q")


def test_parts_of_an_object_have_the_methods_of_a_dict_and_fields_of_these_names() -> None:
    made = ResourceInstance({"metadata": {"labels": {"a": "1"}}, "volume": {"items": [{"key": "k"}]}})
    made["spec"] = made.metadata
    assert made.to_dict()["spec"] == {"labels": {"a": "1"}}
    assert list(made.metadata.labels.items()) == [("a", "1")]
    assert [labels.a for labels in made.metadata.values()] == ["1"]
    assert made.volume.items[0].key == "k"
    assert made.metadata["missing"] is None and made.metadata.missing is None


@pytest.mark.parametrize("lacking", ["kind", "apiVersion"])
def test_objects_without_a_kind_or_a_version_are_not_created(client: ApiClient, lacking: str) -> None:
    obj = {"kind": "Pod", "apiVersion": "v1", "metadata": {"name": "p"}}
    del obj[lacking]
    with pytest.raises(KeyError, match=lacking):
        create_from_dict(client, obj)


def test_the_dynamic_client_calls_any_kind_in_an_event_loop(server: Server) -> None:
    async def run() -> None:
        async with AsyncApiClient(Configuration(server.url)) as client, AsyncDynamicClient(client) as dynamic:
            assert await dynamic is dynamic
            widgets = await dynamic.resources.get(api_version="acme.io/v2", kind="Widget")
            listed = await widgets.get(namespace="n")
            assert [each.metadata.name for each in listed.items] == ["a"]
            made = await dynamic.create(widgets, {"metadata": {"name": "w"}}, namespace="n", dry_run="All")
            assert made.seen.target == "/apis/acme.io/v2/namespaces/n/widgets?dryRun=All"
            patched = await widgets.patch([{"op": "test"}], name="w", namespace="n")
            assert patched.seen.type == "application/json-patch+json"
            applied = await widgets.server_side_apply(made, name="w", field_manager="me", force_conflicts=True)
            assert applied.seen.target.endswith("/widgets/w?fieldManager=me&force=true")
            assert (await dynamic.replace(widgets, made, name="w", namespace="n")).seen.method == "PUT"
            assert (await widgets.delete("w", "n")).seen.method == "DELETE"
            pods = await dynamic.resources.get(api_version="v1", name="pods")
            assert (await pods.status.get("p", "n")).seen.target == "/api/v1/namespaces/n/pods/p/status"
            assert [each.kind for each in await dynamic.resources.search(namespaced=False)] == ["Posture", "Namespace"]
            events = [each async for each in widgets.watch(namespace="n", _once=True)]
            assert [(each["type"], each["object"].metadata.name) for each in events] == [("ADDED", "a"), ("ADDED", "w")]
            with pytest.raises(UnknownResourceError):
                await dynamic.resources.get(api_version="acme.io/v2", kind="Gadget")

    asyncio.run(run())


def test_objects_are_created_from_files_in_an_event_loop(server: Server, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n---\napiVersion: v1\nkind: Nothing\n")

    async def run() -> None:
        async with AsyncApiClient(Configuration(server.url)) as client:
            with pytest.raises(FailToCreateError) as caught:
                await aio_create_objects.create_from_yaml(client, str(path), namespace="given")
            assert len(caught.value.api_exceptions) == 1
            assert caught.value.created[0][0]["seen"]["target"] == "/api/v1/namespaces/given/pods"
            made = await aio_create_objects.create_from_dict(
                client, {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}}, apply=True, dry_run="All"
            )
            assert made[0]["seen"]["target"] == (
                "/api/v1/namespaces/default/pods/p?fieldManager=python-client&force=true&dryRun=All"
            )

    asyncio.run(run())
