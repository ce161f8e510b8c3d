"""Models: lenient decoding, strict encoding, and unknown fields preserved."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import date, datetime, timedelta, timezone
from threading import Barrier, Thread
from typing import Any

import msgspec
import pytest

from runtime.json_reader import decode
from runtime.json_writer import EncodeError, encode
from runtime.model import Model, unknown_fields
from sample.models import Cat, Container, Dog, Metadata, Pet, Pod, PodList, PodSpec, Schema, Status


def read(value: Any) -> Pod:
    return decode(json.dumps(value), Pod)


def written(value: object) -> Any:
    return json.loads(encode(value))


FULL: dict[str, Any] = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {
        "name": "web-0",
        "labels": {"app": "web"},
        "creationTimestamp": "2024-05-01T12:00:00.120000000Z",
        "continue": "abc",
        "managedFields": [{"manager": "kubectl"}],
    },
    "spec": {
        "containers": [{"name": "a", "port": "http", "future": {"x": [1, None]}}, {"name": "b", "port": 8080}],
        "restartPolicy": "Sometimes",
    },
    "brandNew": {"deep": True},
}


def test_unknown_fields_are_written_back() -> None:
    assert written(read(FULL)) == FULL


def test_unknown_fields_at_any_depth_survive_a_change() -> None:
    pod = read(FULL)
    assert pod.metadata and pod.spec
    assert pod.metadata._continue == "abc"
    pod.metadata.labels = {"app": "db"}
    pod.spec.containers.reverse()
    pod.spec.containers[0].port = 1
    changed = copy.deepcopy(FULL)
    changed["metadata"]["labels"] = {"app": "db"}
    changed["spec"]["containers"].reverse()
    changed["spec"]["containers"][0]["port"] = 1
    assert written(pod) == changed
    assert unknown_fields(pod) == {"brandNew": {"deep": True}}
    assert unknown_fields(pod.spec.containers[1]) == {"future": {"x": [1, None]}}


def test_a_part_moved_to_another_model_keeps_its_unknown_fields() -> None:
    source = read(FULL)
    assert written(Pod(spec=source.spec)) == {"spec": FULL["spec"]}


def test_unaccessed_parts_are_written_byte_for_byte() -> None:
    text = b'{"metadata":{"name":"a","n":1.50,"creationTimestamp":null},"kind":"Pod"}'
    pod = decode(text, Pod)
    pod.kind = "Other"
    assert b'{"name":"a","n":1.50,"creationTimestamp":null}' in encode(pod)


@pytest.mark.parametrize(
    "spec",
    [None, {}, {"containers": None}, {"containers": [{}]}, {"containers": [None]}, {"containers": "x"}, "x", 7, []],
)
def test_reading_never_fails_on_null_missing_or_mistyped_fields(spec: Any) -> None:
    pod = read({"spec": spec})
    assert written(Pod(kind="x")) == {"kind": "x"}
    if isinstance(spec, dict):
        assert pod.spec is not None and pod.spec.containers == (
            [Container(name=None)] if spec.get("containers") == [{}] else spec.get("containers")  # type: ignore[arg-type]
        )
    else:
        assert pod.spec == spec


def test_null_and_mistyped_values_are_kept() -> None:
    pod = read({"apiVersion": None, "kind": 7, "metadata": {"name": ["x"], "labels": {"a": 1}, "uid": None}})
    assert pod.metadata is not None
    assert (pod.kind, pod.metadata.name, pod.metadata.labels, pod.metadata.uid) == (7, ["x"], {"a": 1}, None)


def test_invalid_json_is_an_error_but_invalid_utf_8_is_replaced() -> None:
    for text in (b"", b"{", b'{"spec": {"a": tru}}', b'{"a" 1}', b"[1,]"):
        with pytest.raises(msgspec.DecodeError):
            decode(text, Pod)
    pod = decode(b'{"metadata":{"name":"a\xff"},"kind":"\xffb"}', Pod)
    assert pod.metadata is not None
    assert (pod.kind, pod.metadata.name) == ("\ufffdb", "a\ufffd")
    part = decode(b'{"metadata":{"name":"a\xff"}}', Pod)
    assert part.metadata is not None and part.metadata.name == "a\ufffd"


def test_json_may_use_the_name_of_the_hidden_field() -> None:
    for name in ("_unknown_", "\x7f"):
        for value in ("\x7f", {"a": 1}, None):
            # One value of one name is taken for the absence of unknown fields.
            lost = [{}] if value == name == "\x7f" else []
            assert written(read({name: value})) in ({name: value}, *lost)


def test_null_is_written_where_a_required_field_allows_it() -> None:
    class Book(Model):
        isbn: str | None
        title: str | None = None

    assert written(Book(isbn=None)) == {"isbn": None}


def test_required_fields_and_types_are_checked_when_writing() -> None:
    for value, message in (
        (PodSpec(containers=None), "body.containers is required (PodSpec.containers)"),  # type: ignore[arg-type]
        (Pod(spec=PodSpec(containers=[Container(name=None)])), "body.spec.containers[0].name is required"),  # type: ignore[arg-type]
        (Pod(kind=7), "body.kind must be a str, not int"),  # type: ignore[arg-type]
        (PodSpec(containers=[], priority=True), "body.priority must be an int, not bool"),
        (PodSpec(containers="x"), "body.containers must be a list, not str"),  # type: ignore[arg-type]
        (PodSpec(containers=[Metadata()]), "body.containers[0] must be Container, not Metadata"),  # type: ignore[list-item]
        (Container(name="a", port=1.5), "body.port must be of one of its types, not float"),  # type: ignore[arg-type]
        (Metadata(labels={"a": 1}), "body.labels.a must be a str, not int"),  # type: ignore[dict-item]
        (Metadata(labels={1: "a"}), "a key must be a string"),  # type: ignore[dict-item]
        (Container(name="a", options=object()), "body.options: a object cannot be written as JSON"),
        (PodSpec(containers=[], weight=float("nan")), "body.weight: JSON has no nan"),
        (Metadata(creation_timestamp=datetime(2024, 1, 1)), "time zone"),
        (Metadata(creation_timestamp=3), "body.creationTimestamp must be a datetime, not int"),  # type: ignore[arg-type]
    ):
        with pytest.raises(EncodeError) as caught:
            encode(value)
        assert message in str(caught.value)


def test_plain_data_is_accepted_in_place_of_a_model() -> None:
    pod = Pod(spec={"containers": [{"name": "a"}], "nodeName": "n"})  # type: ignore[arg-type]
    assert written(pod) == {"spec": {"containers": [{"name": "a"}], "nodeName": "n"}}
    assert written({"spec": PodSpec(containers=[]), "x": None}) == {"spec": {"containers": []}, "x": None}


def test_dates_become_datetimes_and_keep_their_text() -> None:
    for text in (
        "2024-05-01T12:00:00Z",
        "2024-05-01T12:00:00.000000Z",
        "2024-05-01T12:00:00.123456789Z",
        "2024-05-01T12:00:00.5+02:00",
        "2016-12-31T23:59:60Z",
    ):
        metadata = decode(json.dumps({"creationTimestamp": text, "visits": [text, None]}), Metadata)
        time = metadata.creation_timestamp
        assert isinstance(time, datetime) and time.year in (2016, 2024) and time.tzinfo is not None
        assert metadata.visits == [time, None]
        assert written(metadata) == {"creationTimestamp": text, "visits": [text, None]}
        assert written(pickle.loads(pickle.dumps(metadata)))["creationTimestamp"] == text
        assert written(Metadata(creation_timestamp=copy.deepcopy(time)))["creationTimestamp"] == text
        assert time + timedelta(days=1) > time
        assert written({"later": time + timedelta(0)}) != {"later": None}
    for text in ("yesterday", "2024-13-01T00:00:00Z", "0000-01-01T00:00:00Z"):
        assert decode(json.dumps({"creationTimestamp": text}), Metadata).creation_timestamp == text


def test_new_dates_are_written_in_the_format_of_the_server() -> None:
    noon = datetime(2024, 5, 1, 12, tzinfo=timezone.utc)
    assert written(Metadata(creation_timestamp=noon, renew_time=noon)) == {
        "creationTimestamp": "2024-05-01T12:00:00Z",
        "renewTime": "2024-05-01T12:00:00.000000Z",
    }
    east = noon.astimezone(timezone(timedelta(hours=2)))
    assert written({"a": east, "b": date(2024, 5, 1)}) == {"a": "2024-05-01T14:00:00+02:00", "b": "2024-05-01"}


def test_bytes_quantities_and_large_numbers_are_preserved() -> None:
    container = decode(b'{"name":"a","secret":"aGk=","limits":{"cpu":1,"memory":"1Gi"},"port":"http"}', Container)
    assert (container.secret, container.limits, container.port) == (b"hi", {"cpu": 1, "memory": "1Gi"}, "http")
    assert written(container)["limits"] == {"cpu": 1, "memory": "1Gi"}
    assert written(Container(name="a", secret=b"\xff")) == {"name": "a", "secret": "/w=="}
    assert decode(b'{"secret":"%%"}', Container).secret == "%%"
    for number in ("9223372036854775807", "18446744073709551616", "-9223372036854775808"):
        spec = decode(f'{{"priority":{number},"weight":{number}}}', PodSpec)
        assert (spec.priority, spec.weight) == (int(number), int(number))


def test_equality_ignores_how_much_is_decoded() -> None:
    first, second = read(FULL), read(FULL)
    assert first.spec is not None
    assert first == second
    second.spec.containers[0].name = "other"  # type: ignore[union-attr]
    assert first != second
    assert first != FULL and first != Metadata()
    noon = datetime(2024, 5, 1, 12, tzinfo=timezone.utc)
    assert decode(encode(Metadata(creation_timestamp=noon)), Metadata) == Metadata(creation_timestamp=noon)
    with pytest.raises(TypeError):
        hash(first)


def test_copies_are_equal_and_deep_copies_are_separate() -> None:
    pod = read(FULL)
    shallow, deep = copy.copy(pod), copy.deepcopy(pod)
    assert shallow == pod == deep
    assert shallow.spec is pod.spec and deep.spec is not pod.spec
    assert unknown_fields(shallow) == unknown_fields(deep) == {"brandNew": {"deep": True}}
    assert written(deep) == FULL


def test_a_fresh_process_reads_pickles() -> None:
    pod = read(FULL)
    assert pickle.loads(pickle.dumps(pod)) == pod
    program = (
        "import sys, pickle; sys.path[:0] = sys.argv[1:]\n"
        "pod = pickle.loads(sys.stdin.buffer.read())\n"
        "print(pod.spec.containers[1].name, pod.metadata.creation_timestamp.year)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *sys.path], input=pickle.dumps(pod), capture_output=True, check=True
    )
    assert done.stdout.split() == [b"b", b"2024"]


def test_representations_show_set_fields_only() -> None:
    assert repr(Pod(kind="Pod", spec=PodSpec(containers=[]))) == "Pod(kind='Pod', spec=PodSpec(containers=[]))"
    assert "Raw" not in repr(read(FULL))
    assert read({"metadata": {"name": "a"}}).to_dict()["metadata"]["name"] == "a"
    assert Pod().to_dict() == {"api_version": None, "kind": None, "metadata": None, "spec": None}


def test_match_statements_decode_parts() -> None:
    match read(FULL):
        case Pod(metadata=Metadata(name=name), spec=PodSpec(containers=[Container(name="a"), *_])):
            assert name == "web-0"
        case _:
            pytest.fail("no match")


def test_models_accept_known_keywords_only() -> None:
    with pytest.raises(TypeError):
        Pod("v1")  # type: ignore[misc]
    with pytest.raises(TypeError):
        Pod(nme="x")  # type: ignore[call-arg]
    assert Schema(print="x", None_="y").print == "x"


def test_recursive_models_are_read_and_written() -> None:
    value = {"not": {"any_of": [{"print": "x", "new": 1}]}, "properties": {"a": {"properties": {"b": {}}}}}
    schema = decode(json.dumps(value), Schema)
    assert schema.not_ and schema.not_.any_of and schema.not_.any_of[0].print == "x"
    assert written(schema) == value


def test_a_discriminator_selects_the_class() -> None:
    value = {"petType": "cat", "lives": 7, "friends": [{"petType": "dog"}, {"petType": "eel", "length": 3}]}
    cat = decode(json.dumps(value), Pet)
    assert isinstance(cat, Cat) and cat.lives == 7 and cat.friends is not None
    assert [type(friend) for friend in cat.friends] == [Dog, Pet]
    assert written(cat) == value
    assert written(Cat(lives=9)) == {"petType": "cat", "lives": 9}
    assert type(decode(b"{}", Pet)) is Pet


def test_the_kind_selects_the_variant_of_a_union() -> None:
    hint = Pod | Status
    assert isinstance(decode(b'{"kind":"Status","status":"Success","apiVersion":"v1"}', hint), Status)
    assert isinstance(decode(b'{"kind":"Pod","apiVersion":"v1","metadata":{}}', hint), Pod)


def test_lists_maps_and_any_json_are_decoded() -> None:
    pods = decode(b'[{"kind":"a"},{"kind":"b","x":1},null]', list[Pod])
    assert [pod and pod.kind for pod in pods] == ["a", "b", None]
    assert decode(b'{"a":{"kind":"b","c":[]}}', dict[str, Pod])["a"].kind == "b"
    assert decode(b'{"a":[1,null]}') == {"a": [1, None]}
    assert decode(b"123456789012345678901234567890") == 123456789012345678901234567890
    assert decode(b'"x"', str) == "x" and decode(b"7", str) == 7
    for pod in decode(b'{"items":[{"metadata":{"name":"a"}},{"x":1}]}', PodList).items:
        assert isinstance(pod, Pod)


def test_threads_reading_a_part_get_the_same_object() -> None:
    for _ in range(50):
        pod = read(FULL)
        barrier = Barrier(4)
        seen: list[Any] = []

        def look(pod: Pod = pod, barrier: Barrier = barrier, seen: list[Any] = seen) -> None:
            barrier.wait()
            seen.append(pod.spec)

        threads = [Thread(target=look) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(each) for each in seen}) == 1


def test_a_field_may_have_any_name_in_json() -> None:
    wires = {"quoted": 'a"b', "escaped": "a\\b", "broken": "a\n\x01b", "other": "c d"}

    class Odd(Model, rename=wires):
        quoted: str | None = None
        escaped: int | None = None
        broken: list[str] | None = None
        other: str | None = None
        plain: str

    sent = {'a"b': "1", "a\\b": 2, "a\n\x01b": ["3"], "c d": "4", "plain": "5", "unknown": 6}
    odd = decode(json.dumps(sent), Odd)
    assert (odd.quoted, odd.escaped, odd.broken, odd.other, odd.plain) == ("1", 2, ["3"], "4", "5")
    assert json.loads(encode(odd)) == sent
    assert json.loads(encode(Odd(quoted="x", plain="y"))) == {'a"b': "x", "plain": "y"}
