"""Objects of newer servers, which have fields that a class does not declare, are read and written without loss."""

from __future__ import annotations

import copy
import json
import random
from datetime import date, datetime
from typing import Any

import pytest

from runtime import newer_fields
from runtime.json_reader import decode
from runtime.json_writer import encode
from runtime.model import Model, unknown_fields
from runtime.model_plan import plan_of
from sample.models import Cat, Pet, Pod, PodList, Schema


class Leaf(Model, rename={"its_date": "itsDate"}):
    name: str | None = None
    kind: str = "leaf"
    size: int | None = None
    its_date: datetime | None = None
    day: date | None = None


class Branch(Model, rename={"by_name": "byName"}):
    first: Leaf | None = None
    leaves: list[Leaf] | None = None
    by_name: dict[str, Leaf] | None = None
    nested: list[list[Leaf]] | None = None
    text: str | None = None


class Tree(Model, lazy=["late"]):
    branch: Branch | None = None
    branches: list[Branch] | None = None
    late: Branch | None = None
    name: str | None = None


LEAF = {"name": "a", "kind": "b", "size": 1, "itsDate": "2024-05-01T12:00:00Z", "day": "2024-05-01"}
BRANCH = {"first": LEAF, "leaves": [LEAF, LEAF], "byName": {"x": LEAF}, "nested": [[LEAF]], "text": "t"}
TREE = {"branch": BRANCH, "branches": [BRANCH, {}], "late": BRANCH, "name": "n"}


def objects_in(value: Any) -> list[dict[str, Any]]:
    """All JSON objects that stand for a model: a map does not."""
    if isinstance(value, list):
        return [each for item in value for each in objects_in(item)]
    if not isinstance(value, dict):
        return []
    own = [] if set(value) == {"x"} else [value]
    return [*own, *(each for item in value.values() for each in objects_in(item))]


def visit(model: Any) -> None:
    """Read every field of every model."""
    if isinstance(model, Model):
        for name in type(model).attribute_map:
            visit(getattr(model, name))
    elif isinstance(model, (list, dict)):
        for each in model.values() if isinstance(model, dict) else model:
            visit(each)


def test_random_new_fields_survive_at_any_place_and_in_any_order() -> None:
    choose = random.Random(20240501)
    for _ in range(300):
        text = copy.deepcopy(TREE)
        for obj in choose.sample(objects_in(text), choose.choice((0, 0, 1, 3))):
            for name in choose.sample(("new", "new2", 'a"b', "ünknown", "_newer_0_", "name_"), choose.choice((1, 2))):
                obj[name] = choose.choice(([1, None], {"a": {}}, None, "x", 1.5))
        if choose.random() < 0.2:
            choose.choice(objects_in(text))[choose.choice(("name", "text", "size"))] = [1]
        tree = decode(json.dumps(text), Tree)
        assert type(tree) is Tree
        assert json.loads(encode(tree)) == text
        visit(tree)
        assert type(tree.branch) is Branch and type(tree.late) is Branch
        assert json.loads(encode(tree)) == text
        assert decode(encode(tree), Tree) == tree == copy.deepcopy(tree)


def test_new_fields_are_read_in_one_pass_once_they_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps({**BRANCH, "leaves": [{**LEAF, "newest": 1}, LEAF], "brandNew": True})
    decode(text, Branch)
    monkeypatch.setattr("runtime.json_reader._model_by_fields", None)
    for _ in range(2):
        branch = decode(text, Branch)
        assert branch.leaves is not None and [type(each) for each in branch.leaves] == [Leaf, Leaf]
        assert unknown_fields(branch.leaves[0]) == {"newest": 1} and unknown_fields(branch.leaves[1]) == {}
        assert unknown_fields(branch) == {"brandNew": True}
        assert branch.first is not None and branch.first.its_date == datetime.fromisoformat("2024-05-01T12:00:00+00:00")
        assert unknown_fields(decode(json.dumps(BRANCH), Branch)) == {}


def test_a_field_that_is_absent_has_its_usual_value() -> None:
    for text in ('{"other":1}', '{"other":1}', '{"other":2}'):
        assert decode(text, Leaf).kind == "leaf"
        cat = decode('{"petType":"cat","other":1}', Pet)
        assert isinstance(cat, Cat) and unknown_fields(cat) == {"other": 1}
    assert json.loads(encode(decode('{"other":1}', Cat))) == {"petType": "cat", "other": 1}


def test_names_that_are_data_are_not_remembered_without_end() -> None:
    class Open(Model):
        name: str | None = None

    for number in range(200):
        model = decode(json.dumps({"name": "a", f"key{number}": number}), Open)
        assert unknown_fields(model) == {f"key{number}": number}
    assert len(plan_of(Open).newer) <= newer_fields._MOST_FIELDS


def test_classes_that_contain_themselves_keep_new_fields() -> None:
    value = {"not": {"not": {"print": "x", "new": 1}, "new": 2}, "properties": {"a": {"any_of": [{"new": 3}]}}}
    for _ in range(3):
        assert json.loads(encode(decode(json.dumps(value), Schema))) == value


def test_a_list_with_one_newer_object_is_read_whole() -> None:
    items = [{"kind": "Pod", "metadata": {"name": str(number)}} for number in range(20)]
    items[7]["future"] = {"a": 1}
    items[9]["kind"] = 7
    text = json.dumps({"items": items})
    for _ in range(3):
        pods = decode(text, PodList)
        assert all(type(pod) is Pod for pod in pods.items)
        assert unknown_fields(pods.items[7]) == {"future": {"a": 1}}
        assert json.loads(encode(pods.items[:9])) == items[:9]
