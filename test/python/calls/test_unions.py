"""Unions: the member is chosen by its constants, its JSON type or its fields, and unknown members are plain data."""

from __future__ import annotations

import json
from typing import Any

import pytest

from runtime.json_reader import decode
from runtime.json_writer import encode
from runtime.model import unknown_fields
from runtime.model_mapping import from_plain
from runtime.recursive_alias import recursive_alias
from sample.models import Cat, Dog, Pet, Pod, Status
from sample.models.shapes import (
    CardPayment,
    CashPayment,
    Circle,
    Draft,
    Drawing,
    Link,
    One,
    Refund,
    Sent,
    Square,
    Text,
    Truth,
    Upload,
)

SHAPE: Any = Circle | Square
PAYMENT: Any = CardPayment | CashPayment | Refund
#: A type that contains itself in lists and maps, and one that contains the first.
GROUP: Any = recursive_alias("GROUP", "Circle | list[GROUP] | dict[str, ROW]", __name__)
ROW: Any = recursive_alias("ROW", "list[GROUP] | None", __name__)


def read(value: Any, hint: Any) -> Any:
    return decode(json.dumps(value), hint)


@pytest.mark.parametrize(
    ("hint", "value", "expected"),
    [
        (SHAPE, {"type": "circle", "radius": 2}, Circle(radius=2)),
        (SHAPE, {"radius": 2, "type": "box"}, {"radius": 2, "type": "box"}),
        (SHAPE, {"type": "square", "side": 1}, Square(type="square", side=1)),
        (Circle | Square | Text, {"text": "a", "size": 1}, Text(text="a", size=1)),
        (Circle | Square | Text, {"type": "label", "text": "a"}, {"type": "label", "text": "a"}),
        (One | Truth, {"number": 1}, One(number=1)),
        (One | Truth, {"number": True}, Truth(number=True)),
        (PAYMENT, {"kind": "payment", "method": "cash"}, CashPayment(kind="payment", method="cash")),
        (PAYMENT, {"kind": "refund", "amount": 3}, Refund(kind="refund", amount=3)),
        (Draft | Sent, {"body": "a"}, Draft(body="a")),
        (Draft | Sent, {"state": "sent"}, Sent(state="sent")),
        (Link | Upload, {"title": "a", "fileData": "b"}, Upload(title="a", file_data="b")),
        (Link | Upload, {"title": "a", "url": "b"}, Link(title="a", url="b")),
        (Pet | Link, {"petType": "cat", "lives": 9}, Cat(pet_type="cat", lives=9)),
        (Pet | Link, {"petType": "dog"}, Dog(pet_type="dog")),
        (Pod | Status, {"apiVersion": "v1", "kind": "Status", "message": "gone"}, None),
    ],
)
def test_the_member_is_found(hint: Any, value: Any, expected: Any) -> None:
    found = read(value, hint)
    if expected is None:
        assert isinstance(found, Status)
    elif isinstance(found, Square) and isinstance(expected, dict):
        assert found.type == "box" and unknown_fields(found) == {"radius": 2}
    elif isinstance(found, Text) and isinstance(expected, dict):
        assert found.text == "a" and unknown_fields(found) == {"type": "label"}
    else:
        assert type(found) is type(expected)
        assert found == expected
    assert json.loads(encode(found)) == value


@pytest.mark.parametrize(
    ("hint", "value"),
    [
        (SHAPE, {"type": "triangle", "sides": [1, 2, 3]}),
        (SHAPE, {"type": 5}),
        (SHAPE, {"type": None, "radius": 1}),
        (SHAPE, {"radius": 1}),
        (SHAPE, {}),
        (SHAPE, "circle"),
        (SHAPE, [1]),
        (SHAPE, None),
        (PAYMENT, {"kind": "payment", "method": "cheque"}),
        (One | Truth, {"number": 1.0}),
        (One | Truth, {"number": [1]}),
        (Link | Upload, {"other": 1}),
        (Draft | Sent, {"state": "lost"}),
        (Circle | dict[str, int], {"a": 1}),
    ],
)
def test_an_unknown_member_is_plain_data(hint: Any, value: Any) -> None:
    assert read(value, hint) == value
    assert type(read(value, hint)) is type(value)


def test_unions_in_lists_maps_and_fields() -> None:
    value = {
        "main": {"type": "box", "side": 2},
        "mixed": [{"type": "circle", "radius": 1}],
        "shapes": [{"type": "circle", "radius": 1}, {"type": "new"}, {"type": "box"}, None],
        "by_name": {"a": {"type": "circle", "radius": 1}},
        "loose": {"a": 1},
        "pair": [{"type": "circle", "radius": 1}, "b"],
    }
    drawing = read(value, Drawing)
    assert drawing.main == Square(type="box", side=2)
    assert drawing.mixed == [Circle(radius=1)]
    assert drawing.shapes == [Circle(radius=1), {"type": "new"}, Square(type="box"), None]
    assert drawing.by_name == {"a": Circle(radius=1)}
    assert drawing.loose == {"a": 1}
    assert drawing.pair == (Circle(radius=1), "b")
    assert json.loads(encode(drawing)) == value


@pytest.mark.parametrize("mixed", ["text", ["text"], 5, {"type": "circle", "radius": 1}, 1.5, True])
def test_members_of_different_json_types(mixed: Any) -> None:
    drawing = read({"mixed": mixed}, Drawing)
    assert drawing.mixed == (Circle(radius=1) if isinstance(mixed, dict) else mixed)


def test_a_list_of_known_members_equals_its_items_read_one_by_one() -> None:
    items = [{"type": "circle", "radius": 1, "new": [1]}, {"type": "box"}, {"type": "other"}, {"type": "circle"}]
    assert read(items, list[SHAPE]) == [read(item, SHAPE) for item in items]
    assert unknown_fields(read(items, list[SHAPE])[0]) == {"new": [1]}


def test_members_are_matched_by_class() -> None:
    def area(shape: object) -> float | None:
        match shape:
            case Circle(radius=radius):
                return 3 * radius * radius
            case Square(side=float(side) | int(side)):
                return side * side
            case {"area": float(given)}:
                return given
            case _:
                return None

    shapes = [
        {"type": "circle", "radius": 2},
        {"type": "box", "side": 2},
        {"type": "blob", "area": 1.5},
        {"type": "box"},
    ]
    assert [area(shape) for shape in read(shapes, list[SHAPE])] == [12, 4, 1.5, None]


def test_plain_data_becomes_the_member_that_it_names() -> None:
    drawing = Drawing.from_dict({"main": {"type": "circle", "radius": 1}, "shapes": [{"type": "square"}]})
    assert drawing == Drawing(main=Circle(radius=1), shapes=[Square(type="square")])


def test_a_constant_need_not_be_given() -> None:
    assert json.loads(encode(Drawing(main=Circle(radius=1)))) == {"main": {"radius": 1, "type": "circle"}}


def test_each_member_is_written_as_its_own_class() -> None:
    drawing = Drawing(main=Square(type="box"), shapes=[Square(type="box", side=1), Circle(radius=2)])
    assert json.loads(encode(drawing)) == {
        "main": {"type": "box"},
        "shapes": [{"type": "box", "side": 1}, {"type": "circle", "radius": 2}],
    }


ROUND = {"type": "circle", "radius": 2}


@pytest.mark.parametrize("hint", [GROUP, GROUP | None, list[GROUP] | str, Square | GROUP])
def test_a_type_that_contains_itself_is_read_at_every_depth(hint: Any) -> None:
    value = [ROUND, [[ROUND]], {"type": [ROUND], "none": None}]
    first, second, third = read(value, hint)
    assert isinstance(first, Circle)
    assert isinstance(second[0][0], Circle)
    assert isinstance(third["type"][0], Circle) and third["none"] is None
    assert json.loads(encode([first, second, third])) == value


def test_plain_data_of_a_type_that_contains_itself_is_read() -> None:
    assert from_plain([[ROUND]], GROUP) == [[Circle(radius=2)]]
    assert read("text", GROUP) == "text"
