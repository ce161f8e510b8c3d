"""The ``Status`` of a deletion is a dict and a model at once; kinds are found by any of their properties."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from contextlib import suppress
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.api_client import ApiClient
from runtime.client import Client
from runtime.configuration import Configuration
from runtime.json_writer import encode
from runtime.kubernetes.aio_api import AsyncKubernetesApi
from runtime.kubernetes.api import KubernetesApi
from runtime.kubernetes.discovery import AmbiguousResourceError, UnknownResourceError
from runtime.kubernetes.dynamic_client import DynamicClient
from runtime.operation import Operation
from sample.models import Pod, Status
from support.server import Exchange, Server

DELETE: Operation[Any] = Operation(id="deletePod", method="DELETE", path="/pods/{name}", response=lambda: Pod | Status)
DELETE_POD: Operation[Any] = Operation(id="deletePod", method="DELETE", path="/pods/{name}", response=lambda: Pod)
GONE = {"kind": "Status", "apiVersion": "v1", "status": "Success", "details": {"name": "a"}}


def delete(exchange: Exchange) -> None:
    late = exchange.request.target.endswith("late")
    exchange.answer(json.dumps({"kind": "Pod", "metadata": {"name": "late"}} if late else GONE))


def check(gone: Any) -> None:
    assert isinstance(gone, dict) and isinstance(gone, Status)
    assert gone["status"] == gone.get("status") == gone.status == "Success"
    assert gone == GONE and json.loads(json.dumps(gone)) == json.loads(encode(gone)) == GONE
    for other in (pickle.loads(pickle.dumps(gone)), copy.deepcopy(gone)):
        assert other == gone and other.status == "Success" and isinstance(other, Status)
    assert gone.to_dict()["status"] == "Success"
    match gone:
        case Status(status=text):
            assert text == "Success"
        case _:
            pytest.fail("no match")
    with pytest.raises(AttributeError):
        gone.nothing  # noqa: B018


def test_the_answer_of_a_deletion_that_may_be_a_status_is_a_dict_and_a_model() -> None:
    with Server(delete) as server:
        api = KubernetesApi(Client(server.url))
        check(api._call(DELETE, {"name": "a"}, {}))
        check(api._call(DELETE, {"name": "a"}, {"_request_timeout": 5}))
        check(api._call(DELETE, {"name": "a"}, {"async_req": True}).get(5))
        check(api._call_with_http_info(DELETE, {"name": "a"}, {}).data)
        check(api._call(DELETE, {"name": "a"}, {"_return_http_data_only": False}).data)
        late = api._call(DELETE, {"name": "late"}, {})
        assert (
            isinstance(late, dict) and isinstance(late, Pod) and late == {"kind": "Pod", "metadata": {"name": "late"}}
        )
        assert type(api._call(DELETE_POD, {"name": "late"}, {})) is Pod

        async def main() -> None:
            async with AsyncClient(server.url) as client:
                other = AsyncKubernetesApi(client)
                check(await other._call(DELETE, {"name": "a"}, {}))
                check((await other._call_with_http_info(DELETE, {"name": "a"}, {})).data)
                assert isinstance(await other._call(DELETE, {"name": "late"}, {}), dict)

        asyncio.run(main())


def listing(*kinds: dict[str, Any]) -> str:
    return json.dumps({"resources": [{"namespaced": True, "verbs": ["get", "list"], **kind} for kind in kinds]})


POD = {"name": "pods", "singularName": "pod", "kind": "Pod", "shortNames": ["po"], "categories": ["all"]}
EVENT = {"name": "events", "kind": "Event", "shortNames": ["ev"]}
GROUPS = {
    "groups": [
        {
            "name": name,
            "preferredVersion": {"version": versions[0]},
            "versions": [{"version": version} for version in versions],
        }
        for name, versions in (("acme.io", ["v2", "v1"]), ("events.acme.io", ["v1"]), ("broken.acme.io", ["v1"]))
    ]
}
ANSWERS = {
    "/apis": json.dumps(GROUPS),
    "/api/v1": listing(POD, EVENT),
    "/apis/acme.io/v2": listing({"name": "widgets", "kind": "Widget"}, {"name": "widgets/scale", "kind": "Scale"}),
    "/apis/acme.io/v1": listing({"name": "widgets", "kind": "Widget"}, {"name": "olds", "kind": "Old"}),
    "/apis/events.acme.io/v1": listing(EVENT),
    "/version": '{"gitVersion": "v1.36.0"}',
}


def discover(exchange: Exchange) -> None:
    target = exchange.request.target
    # The server of one group is down.
    exchange.answer(ANSWERS.get(target, "{}"), 200 if target in ANSWERS else 503 if "broken" in target else 404)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"kind": "Pod"}, "v1 pods"),
        ({"kind": "Widget"}, "acme.io/v2 widgets"),
        ({"kind": "Widget", "group": "acme.io"}, "acme.io/v2 widgets"),
        ({"kind": "Widget", "api_version": "acme.io/v1"}, "acme.io/v1 widgets"),
        ({"kind": "Widget", "api_version": "v1"}, "acme.io/v1 widgets"),
        ({"kind": "Widget", "group": "acme.io", "api_version": "v1"}, "acme.io/v1 widgets"),
        ({"kind": "Widget", "group": "acme.io", "version": "v1"}, "acme.io/v1 widgets"),
        ({"kind": "Old"}, "acme.io/v1 olds"),
        ({"short_names": ["po"]}, "v1 pods"),
        ({"shortNames": ["po"]}, "v1 pods"),
        ({"singular_name": "pod"}, "v1 pods"),
        ({"name": "po"}, "v1 pods"),
        ({"name": "olds"}, "acme.io/v1 olds"),
        ({"categories": ["all"]}, "v1 pods"),
        ({"prefix": "api", "kind": "Event"}, "v1 events"),
        ({"api_version": "v1", "kind": "Event"}, "v1 events"),
        ({"group": "events.acme.io", "kind": "Event"}, "events.acme.io/v1 events"),
    ],
)
def test_a_kind_is_found_by_any_of_its_properties(query: dict[str, Any], found: str) -> None:
    with Server(discover) as server:
        resource = DynamicClient(ApiClient(Configuration(server.url))).resources.get(**query)
        assert f"{resource.group_version} {resource.name}" == found


def test_kinds_of_several_groups_or_of_none_are_errors() -> None:
    with Server(discover) as server:
        client = DynamicClient(ApiClient(Configuration(server.url)))
        with pytest.raises(AmbiguousResourceError, match="events\\.acme\\.io/v1, v1"):
            client.resources.get(kind="Event")
        for query in (
            {"kind": "Nothing"},
            {"kind": "Pod", "verbs": ["fly"]},
            {"api_version": "x.io/v1", "kind": "Pod"},
        ):
            with pytest.raises(UnknownResourceError):
                client.resources.get(**query)
        for query in ({}, {"api_version": "v1"}, {"group": "acme.io"}):
            with pytest.raises(TypeError):
                client.resources.get(**query)


def test_an_unknown_option_is_reported_where_it_is_given() -> None:
    with Server(discover) as server:
        widgets = DynamicClient(ApiClient(Configuration(server.url))).resources.get(kind="Widget")
        with pytest.warns(RuntimeWarning, match="'_reqest_timeout' is not known") as caught, suppress(Exception):
            widgets.get(name="a", namespace="n", _reqest_timeout=5)
        assert [warning.filename for warning in caught] == [__file__]


def test_a_resource_describes_itself() -> None:
    with Server(discover) as server:
        client = DynamicClient(ApiClient(Configuration(server.url)))
        widgets = client.resources.get(kind="Widget")
        assert (widgets.prefix, widgets.preferred, list(widgets.subresources)) == ("apis", True, ["scale"])
        assert widgets.path() == "/apis/acme.io/v2/widgets"
        assert widgets.path("a b", "n") == "/apis/acme.io/v2/namespaces/n/widgets/a%20b"
        assert widgets.scale.path("a", "n") == "/apis/acme.io/v2/namespaces/n/widgets/a/scale"
        described = widgets.to_dict()
        assert (described["kind"], described["singularName"], described["preferred"]) == ("Widget", "widget", True)
        assert client.version == client.resources.version == {"kubernetes": {"gitVersion": "v1.36.0"}}
        assert client.resources.api_groups == ["", "acme.io", "events.acme.io", "broken.acme.io"]
        assert client.request("get", "/version", header_params={"X-A": "b"}).gitVersion == "v1.36.0"
        assert server.requests[-1].headers["x-a"] == "b"


def test_discovery_is_kept_until_it_is_invalidated() -> None:
    with Server(discover) as server:
        resources = DynamicClient(ApiClient(Configuration(server.url))).resources
        for _ in range(2):
            resources.get(kind="Widget", api_version="acme.io/v2")
            assert len(server.requests) == 1
        resources.invalidate_cache()
        resources.get(kind="Widget", api_version="acme.io/v2")
        assert len(server.requests) == 2
