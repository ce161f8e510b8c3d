"""An in-memory object store for the API server: versions, selectors, patches and a watch history."""

from __future__ import annotations

import copy
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

Object = dict[str, Any]
CREATED = "2024-05-01T10:00:00Z"


class Failure(Exception):
    """A failed request, sent to the client as a ``Status``."""

    def __init__(self, code: int, reason: str, message: str, **details: Any) -> None:
        super().__init__(message)
        self.code = code
        self.status: Object = {
            "kind": "Status",
            "apiVersion": "v1",
            "metadata": {},
            "status": "Failure",
            "message": message,
            "reason": reason,
            "details": details,
            "code": code,
        }


@dataclass(frozen=True)
class Resource:
    """A resource that the server serves."""

    group: str
    version: str
    plural: str
    kind: str
    namespaced: bool = True
    subresources: tuple[str, ...] = ()
    short_names: tuple[str, ...] = ()

    @property
    def group_version(self) -> str:
        return f"{self.group}/{self.version}" if self.group else self.version

    @property
    def qualified(self) -> str:
        return f"{self.plural}.{self.group}" if self.group else self.plural


@dataclass
class Change:
    version: int
    resource: Resource
    type: str
    object: Object


@dataclass
class ObjectStore:
    """The current objects and the history of their changes."""

    objects: dict[tuple[str, str, str, str], Object] = field(default_factory=dict)
    history: list[Change] = field(default_factory=list)
    version: int = 100
    changed: threading.Condition = field(default_factory=threading.Condition)
    #: By kind: a function that completes a new object, as a controller would.
    controllers: dict[str, Callable[[Object, int], None]] = field(default_factory=dict)
    made: int = 0

    def get(self, resource: Resource, namespace: str, name: str) -> Object:
        with self.changed:
            found = self.objects.get((resource.group, resource.plural, namespace, name))
            if found is None:
                raise Failure(
                    404, "NotFound", f'{resource.qualified} "{name}" not found', name=name, kind=resource.plural
                )
            return copy.deepcopy(found)

    def list(self, resource: Resource, namespace: str | None, selects: Callable[[Object], bool]) -> list[Object]:
        with self.changed:
            return [
                copy.deepcopy(each)
                for (group, plural, where, _), each in sorted(self.objects.items(), key=lambda item: item[0])
                if (group, plural) == (resource.group, resource.plural)
                and (namespace is None or where == namespace)
                and selects(each)
            ]

    def create(self, resource: Resource, namespace: str, body: Object, *, dry_run: bool = False) -> Object:
        self._check(resource, body)
        obj = copy.deepcopy(body)
        with self.changed:
            metadata = obj.setdefault("metadata", {})
            if not metadata.get("name"):
                if not metadata.get("generateName"):
                    raise Failure(
                        422, "Invalid", f"{resource.kind} is invalid: metadata.name: Required value", kind=resource.kind
                    )
                self.made += 1
                metadata["name"] = f"{metadata['generateName']}{self.made:05}"
            if resource.namespaced and metadata.setdefault("namespace", namespace) != namespace:
                raise Failure(400, "BadRequest", "the namespace of the object does not match that of the request")
            key = (resource.group, resource.plural, namespace if resource.namespaced else "", metadata["name"])
            if key in self.objects:
                raise Failure(
                    409,
                    "AlreadyExists",
                    f'{resource.qualified} "{metadata["name"]}" already exists',
                    name=metadata["name"],
                    kind=resource.plural,
                )
            self.made += 1
            metadata.update(uid=f"uid-{self.made}", creationTimestamp=CREATED, generation=1)
            obj.update(apiVersion=resource.group_version, kind=resource.kind)
            control = self.controllers.get(resource.kind)
            if control is not None:
                control(obj, self.made)
            return obj if dry_run else self._put(resource, key, obj, "ADDED")

    def update(self, resource: Resource, namespace: str, name: str, change: Callable[[Object], Object]) -> Object:
        with self.changed:
            before = self.get(resource, namespace, name)
            after = change(copy.deepcopy(before))
            self._check(resource, after)
            given = after.setdefault("metadata", {}).get("resourceVersion")
            if given and given != before["metadata"]["resourceVersion"]:
                raise Failure(
                    409,
                    "Conflict",
                    f'Operation cannot be fulfilled on {resource.qualified} "{name}": the object has been modified;'
                    " please apply your changes to the latest version and try again",
                    name=name,
                    kind=resource.plural,
                )
            kept = ("uid", "creationTimestamp", "namespace", "name")
            after["metadata"].update({each: before["metadata"][each] for each in kept if each in before["metadata"]})
            after["metadata"]["generation"] = before["metadata"]["generation"] + (
                after.get("spec") != before.get("spec")
            )
            after.update(apiVersion=resource.group_version, kind=resource.kind)
            control = self.controllers.get(resource.kind)
            if control is not None:
                control(after, 0)
            key = (resource.group, resource.plural, namespace if resource.namespaced else "", name)
            return self._put(resource, key, after, "MODIFIED")

    def delete(self, resource: Resource, namespace: str, name: str) -> Object:
        with self.changed:
            found = self.get(resource, namespace, name)
            key = (resource.group, resource.plural, namespace if resource.namespaced else "", name)
            del self.objects[key]
            self.version += 1
            found["metadata"]["resourceVersion"] = str(self.version)
            self.history.append(Change(self.version, resource, "DELETED", found))
            self.changed.notify_all()
            return copy.deepcopy(found)

    def changes(self, after: int, resource: Resource, timeout: float) -> list[Change]:
        """Return the changes to a resource after a version. Waits up to ``timeout`` seconds for the first."""
        with self.changed:

            def found() -> list[Change]:
                return [each for each in self.history if each.version > after and each.resource == resource]

            self.changed.wait_for(found, timeout)
            return found()

    def _check(self, resource: Resource, body: Any) -> None:
        if not isinstance(body, dict):
            raise Failure(400, "BadRequest", "the body of the request must be an object")
        if body.get("kind") not in (None, "", resource.kind):
            raise Failure(400, "BadRequest", f"{body['kind']} in version {resource.version} cannot be handled here")

    def _put(self, resource: Resource, key: tuple[str, str, str, str], obj: Object, kind: str) -> Object:
        self.version += 1
        obj["metadata"]["resourceVersion"] = str(self.version)
        self.objects[key] = obj
        self.history.append(Change(self.version, resource, kind, copy.deepcopy(obj)))
        self.changed.notify_all()
        return copy.deepcopy(obj)


def selector(labels: str, fields: str) -> Callable[[Object], bool]:
    """Return a predicate for a label selector and a field selector; an empty selector matches everything."""
    tests = [*_label_tests(labels), *_field_tests(fields)]
    return lambda obj: all(test(obj) for test in tests)


def _label_tests(text: str) -> Iterator[Callable[[Object], bool]]:
    for part in re.findall(r"(?:[^,(]|\([^)]*\))+", text):
        found = re.fullmatch(r"\s*(!?)([\w./-]+)\s*(?:(==?|!=)\s*([\w.-]*)|(in|notin)\s*\(([^)]*)\))?\s*", part)
        if found is None:
            raise Failure(400, "BadRequest", f"unable to parse requirement: {part!r}")
        absent, key, equality, value, word, words = found.groups()
        values = {each.strip() for each in words.split(",")} if word else {value}

        def test(
            obj: Object,
            key: str = key,
            values: set[str] = values,
            how: str = equality or word or "",
            absent: str = absent,
        ) -> bool:
            labels = obj["metadata"].get("labels") or {}
            if not how:
                return (key in labels) != bool(absent)
            return (labels.get(key) in values) == (how in ("=", "==", "in"))

        yield test


def _field_tests(text: str) -> Iterator[Callable[[Object], bool]]:
    for part in filter(None, text.split(",")):
        path, operator, value = re.split(r"(!=|==?)", part, maxsplit=1)

        def test(obj: Object, path: str = path, negative: bool = operator == "!=", value: str = value) -> bool:
            found: Any = obj
            for name in path.split("."):
                found = found.get(name) if isinstance(found, dict) else None
            return (str(found or "") == value) != negative

        yield test


def patched(obj: Any, patch: Any, media_type: str) -> Any:
    """Return an object with a patch applied. Fails with 415 for an unknown media type."""
    if media_type == "application/json-patch+json":
        return _json_patched(obj, patch)
    if media_type in ("application/merge-patch+json", "application/apply-patch+yaml"):
        return _merged(obj, patch, strategic=False)
    if media_type == "application/strategic-merge-patch+json":
        return _merged(obj, patch, strategic=True)
    raise Failure(415, "UnsupportedMediaType", f"the body of the request was in an unknown format: {media_type}")


def _merged(obj: Any, patch: Any, *, strategic: bool) -> Any:
    if not isinstance(patch, dict):
        return patch
    result = dict(obj) if isinstance(obj, dict) else {}
    for name, value in patch.items():
        before = result.get(name)
        if value is None:
            result.pop(name, None)
        elif strategic and isinstance(value, list) and all(isinstance(each, dict) and "name" in each for each in value):
            by_name = {each["name"]: each for each in before or ()}
            for each in value:
                by_name[each["name"]] = _merged(by_name.get(each["name"]), each, strategic=True)
            result[name] = list(by_name.values())
        else:
            result[name] = _merged(before, value, strategic=strategic)
    return result


def _json_patched(obj: Any, patch: Any) -> Any:
    if not isinstance(patch, list):
        raise Failure(400, "BadRequest", "a JSON patch must be a list")
    for step in patch:
        *path, last = [part.replace("~1", "/").replace("~0", "~") for part in step["path"].split("/")[1:]]
        target = obj
        for part in path:
            target = target[int(part)] if isinstance(target, list) else target[part]
        place: Any = last
        if isinstance(target, list):
            place = len(target) if last == "-" else int(last)
        missing = place not in target if isinstance(target, dict) else place >= len(target)
        if step["op"] in ("remove", "replace", "test") and missing:
            raise Failure(422, "Invalid", "the server rejected our request due to an error in our request")
        if step["op"] == "test" and target[place] != step["value"]:
            raise Failure(422, "Invalid", "the server rejected our request due to an error in our request")
        if step["op"] == "remove":
            del target[place]
        elif step["op"] == "add" and isinstance(target, list):
            target.insert(place, step["value"])
        elif step["op"] in ("add", "replace"):
            target[place] = step["value"]
    return obj
