"""Models with the interface of the official clients: descriptions of classes, plain data, and answers read as dicts."""

from __future__ import annotations

import inspect
import json
import pydoc
import typing
from datetime import datetime, timezone
from typing import Any

import pytest
import yaml

from runtime.api_client import ApiClient
from runtime.configuration import Configuration
from runtime.json_reader import decode
from runtime.json_writer import EncodeError, encode
from runtime.model import Model
from runtime.model_plan import plan_of
from sample.models import Cat, Container, Metadata, Pet, Pod, PodSpec, Schema, Status

TEXT = json.dumps(
    {
        "kind": "Pod",
        "metadata": {
            "name": "web-0",
            "creationTimestamp": "2024-05-01T12:00:00.120000Z",
            "visits": ["2024-05-01T12:00:00Z"],
            "later": [1],
        },
        "spec": {"containers": [{"name": "a", "port": 80}], "nodeName": "n"},
    }
)
MOMENT = datetime(2024, 5, 1, 12, 0, 0, 120000, tzinfo=timezone.utc)


def test_a_class_tells_the_json_names_and_types_of_its_fields() -> None:
    assert Metadata.attribute_map["creation_timestamp"] == "creationTimestamp"
    assert list(Metadata.attribute_map) == list(Metadata.openapi_types)
    assert "_unknown_" not in Metadata.attribute_map
    assert Metadata().attribute_map is Metadata.attribute_map
    types = {**Metadata.openapi_types, **PodSpec.openapi_types, **Container.openapi_types, **Pod.openapi_types}
    for name, spelled in {
        "name": "str",
        "labels": "dict(str, str)",
        "creation_timestamp": "datetime",
        "renew_time": "datetime",
        "visits": "list[datetime]",
        "containers": "list[Container]",
        "restart_policy": "str",
        "priority": "int",
        "weight": "float",
        "limits": "dict(str, str)",
        "options": "object",
        "port": "object",
        "secret": "bytes",
        "spec": "PodSpec",
    }.items():
        assert types[name] == spelled, name
    assert Cat.attribute_map.keys() > Pet.attribute_map.keys()


@pytest.mark.parametrize("read_before", [False, True])
def test_tools_can_evaluate_the_annotations_of_a_class(read_before: bool) -> None:
    for cls in (Pod, Metadata, PodSpec, Schema, Cat, Status):
        if read_before:
            plan_of(cls)
        hints = typing.get_type_hints(cls)
        assert list(hints) == list(cls.attribute_map)
        parameters = inspect.signature(cls).parameters
        assert {name: each.annotation for name, each in parameters.items()} == hints
        assert cls.__name__ in pydoc.render_doc(cls)
    assert typing.get_type_hints(Pod)["spec"] == PodSpec | None
    parameters = inspect.signature(PodSpec).parameters
    assert parameters["containers"].default is inspect.Parameter.empty
    assert parameters["node_name"].default is None


def test_plain_data_has_dates_of_the_standard_library() -> None:
    pod = decode(TEXT, Pod)
    plain = pod.to_dict()
    assert type(plain["metadata"]["creation_timestamp"]) is datetime
    assert plain["metadata"]["creation_timestamp"] == MOMENT
    assert [type(each) for each in plain["metadata"]["visits"]] == [datetime]
    assert yaml.safe_load(yaml.safe_dump(plain)) == plain
    assert plain["spec"]["node_name"] == "n"
    assert pod.to_dict(serialize=True)["spec"]["nodeName"] == "n"


def test_printing_a_model_shows_what_is_set() -> None:
    shown = str(decode(TEXT, Pod))
    assert shown.count("\n") > 1
    assert "'name': 'web-0'" in shown
    assert "None" not in shown
    assert str(Pod()) == "{}"


def test_a_model_can_be_made_from_names_of_json_or_python() -> None:
    by_wire = {"spec": {"containers": [{"name": "a"}], "nodeName": "n"}, "metadata": {"creationTimestamp": MOMENT}}
    by_name = {"spec": {"containers": [{"name": "a"}], "node_name": "n"}, "metadata": {"creation_timestamp": MOMENT}}
    for plain in (by_wire, by_name):
        pod = Pod.from_dict(plain)
        assert pod is not None and pod.spec is not None and pod.metadata is not None
        assert (pod.spec.node_name, pod.spec.containers[0].name) == ("n", "a")
        assert pod.metadata.creation_timestamp == MOMENT
    assert Pod.from_dict(None) is None
    assert Pod.from_json("null") is None
    assert Pod.from_json(TEXT) == decode(TEXT, Pod)
    assert json.loads(decode(TEXT, Pod).to_json()) == json.loads(TEXT)
    # YAML's dates may have no time zone.
    dated = Metadata.from_dict({"creationTimestamp": datetime(2024, 5, 1)})
    assert dated is not None and dated.creation_timestamp == datetime(2024, 5, 1, tzinfo=timezone.utc)


def test_an_answer_can_be_read_like_a_dict() -> None:
    pod: Any = decode(TEXT, Pod)
    assert pod["kind"] == pod.get("kind") == "Pod"
    assert pod["metadata"]["creationTimestamp"] == "2024-05-01T12:00:00.120000Z"
    assert pod["metadata"]["later"] == [1]
    assert "spec" in pod and "apiVersion" not in pod and "api_version" not in pod
    assert pod.get("apiVersion") is None and pod.get("apiVersion", "v1") == "v1"
    for absent in ("apiVersion", "creation_timestamp", "x", 0):
        with pytest.raises(KeyError):
            pod[absent]
    with pytest.raises(TypeError):
        iter(pod)


def test_a_model_has_the_methods_of_pydantic() -> None:
    made = datetime(2026, 6, 21, tzinfo=timezone.utc)
    meta = Metadata(name="a", creation_timestamp=made)
    assert meta.model_dump(mode="json", by_alias=True, exclude_none=True) == {
        "name": "a",
        "creationTimestamp": "2026-06-21T00:00:00Z",
    }
    assert meta.model_dump(include={"creation_timestamp"}) == {"creation_timestamp": made}
    assert "name" not in meta.model_dump(exclude={"name"})
    assert meta.model_dump_json(exclude_none=True, include={"name"}) == '{"name":"a"}'
    for given in ({"creationTimestamp": made.isoformat()}, {"creation_timestamp": made}):
        assert Metadata.model_validate(given).creation_timestamp == made
    assert Metadata.model_validate(meta) is meta
    assert Metadata.model_validate_json('{"name": "a"}') == Metadata.model_construct(name="a")
    changed = meta.model_copy(update={"name": "b"}, deep=True)
    assert (changed.name, meta.name) == ("b", "a")
    for owner in (meta, Metadata):
        with pytest.raises(AttributeError, match="has no attribute 'model_rebuild'"):
            owner.model_rebuild()
        assert not hasattr(owner, "missing")


def test_a_model_equals_its_json_data() -> None:
    pod = Pod(metadata=Metadata(name="a", creation_timestamp=datetime(2026, 6, 21, tzinfo=timezone.utc)))
    assert pod == {"metadata": {"name": "a", "creationTimestamp": "2026-06-21T00:00:00Z"}}
    assert pod != {"metadata": {"name": "b"}}
    found = Pod.from_json('{"metadata": {"name": "a", "labels": {"x": "y"}}, "newer": [1]}')
    assert found == {"metadata": {"name": "a", "labels": {"x": "y"}}, "newer": [1]}


def test_a_field_may_be_named_like_a_method() -> None:
    class Odd(Model):
        get: str | None = None

    odd = decode('{"get":"a"}', Odd)
    assert odd.get == "a"
    assert json.loads(encode(odd)) == {"get": "a"}


class Limits(Model, rename={"node_name": "nodeName"}):
    """Another class with fields of ``PodSpec``."""

    containers: list[Container] | None = None
    node_name: str | None = None
    other: str | None = None


def test_a_model_of_another_class_is_sent_if_it_fits() -> None:
    given: Any = Limits(containers=[Container(name="a")], node_name="n")
    assert json.loads(encode(Pod(spec=given))) == {"spec": {"containers": [{"name": "a"}], "nodeName": "n"}}
    read: Any = decode('{"containers":[{"name":"a","new":1}],"newer":2}', Limits)
    assert json.loads(encode(Pod(spec=read))) == {"spec": {"containers": [{"name": "a", "new": 1}], "newer": 2}}
    unfit: list[Any] = [
        Limits(containers=[], other="x"),
        Limits(node_name="n"),
        Limits(containers=[], node_name=7),  # type: ignore[arg-type]
        Metadata(name="x"),
    ]
    for each in unfit:
        with pytest.raises(EncodeError):
            encode(Pod(spec=each))


def test_private_names_of_the_official_client_read_plain_data() -> None:
    client: Any = ApiClient(Configuration(host="http://example.com"))
    pod = client._ApiClient__deserialize(json.loads(TEXT), Pod)
    assert pod == decode(TEXT, Pod)
    assert client._ApiClient__deserialize_model(json.loads(TEXT), Pod) == pod
    assert client._ApiClient__deserialize([json.loads(TEXT), None], list[Pod]) == [pod, None]
    assert client._ApiClient__deserialize({"a": 1}, "object") == {"a": 1}
    assert client._ApiClient__deserialize("2024-05-01T12:00:00.12Z", "datetime") == MOMENT
    assert client._ApiClient__deserialize(None, Pod) is None
    assert client.NATIVE_TYPES_MAPPING["int"] in client.PRIMITIVE_TYPES
