"""Discovers the kinds that a server serves."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from ..errors import NotFoundException, OpenApiException
from ..guards import as_dict, is_dict, is_list
from ..operation import Operation

if TYPE_CHECKING:
    from ..aio_client import AsyncClient
    from ..client import Client

R = TypeVar("R")


@dataclass(frozen=True)
class ResourceInfo:
    """A kind of object, as the server describes it."""

    group: str
    version: str
    name: str
    """Plural, as in URLs."""
    kind: str
    namespaced: bool
    verbs: tuple[str, ...]
    singular_name: str = ""
    short_names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    subresources: tuple[str, ...] = ()

    @property
    def group_version(self) -> str:
        """The ``apiVersion`` of its objects."""
        return f"{self.group}/{self.version}" if self.group else self.version


class UnknownResourceError(OpenApiException):
    """The server does not serve the requested kind."""


class AmbiguousResourceError(OpenApiException):
    """Several kinds match. Never raised, since the first match wins; for compatibility."""


_read_group: Operation[Any] = Operation(id="readGroup", method="GET", path="/apis/{group}")
_read_groups: Operation[Any] = Operation(id="readGroups", method="GET", path="/apis")
_read_core: Operation[Any] = Operation(id="readCoreResources", method="GET", path="/api/{version}")
_read_resources: Operation[Any] = Operation(id="readResources", method="GET", path="/apis/{group}/{version}")


class Call(NamedTuple):
    """A request to the server. The driver of the steps below sends its response back."""

    operation: Operation[Any]
    params: Mapping[str, str]


Steps = Generator[Call, Any, R]


class Discovered:
    """Requested on demand and cached. Misses are not cached.

    Methods are generators of steps, for both kinds of clients: see :class:`Discovery` and :class:`AsyncDiscovery`.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._answers: dict[tuple[str, str], Any] = {}

    def find(
        self,
        *,
        api_version: str | None = None,
        group: str | None = None,
        version: str | None = None,
        kind: str | None = None,
        name: str | None = None,
    ) -> Steps[ResourceInfo]:
        """Find a kind by its kind or by a plural, singular or short name; default: in the group's preferred version.

        Raises:
            UnknownResourceError: If the server does not serve it.
        """
        first, _, second = (api_version or "").partition("/")
        if api_version:
            group, version = (first, second) if second else ("", first)
        group = group or ""
        version = version or (yield from self._preferred(group))
        for again in (False, True):
            infos = [
                info
                for info in (yield from self.resources(group, version, again=again))
                if kind is None or info.kind == kind
            ]
            for info in infos:
                if name is None or info.name == name:
                    return info
            # A plural goes before another kind's short name.
            for info in infos:
                if name and (name == info.singular_name or name in info.short_names):
                    return info
        raise UnknownResourceError(f"{'/'.join(filter(None, (group, version)))} has no {name or kind}")

    def resources(self, group: str, version: str, *, again: bool = False) -> Steps[list[ResourceInfo]]:
        """The kinds in a version of a group, each with its subresources."""
        operation = _read_resources if group else _read_core
        answer = yield from self._ask((group, version), operation, {"group": group, "version": version}, again)
        listed = [each for each in _list(answer, "resources") if isinstance(each.get("name"), str)]
        subresources: dict[str, list[str]] = {}
        for each in listed:
            owner, slash, part = each["name"].partition("/")
            if slash:
                subresources.setdefault(owner, []).append(part)
        return [
            ResourceInfo(
                group,
                version,
                each["name"],
                str(each.get("kind", "")),
                each.get("namespaced") is True,
                _texts(each, "verbs"),
                str(each.get("singularName", "")),
                _texts(each, "shortNames"),
                _texts(each, "categories"),
                tuple(subresources.get(each["name"], ())),
            )
            for each in listed
            if "/" not in each["name"]
        ]

    def search(self, query: Mapping[str, Any]) -> Steps[list[ResourceInfo]]:
        """All matching kinds in the groups' preferred versions; a list matches if it contains the value."""
        found: list[ResourceInfo] = []
        for group, version in (yield from self.groups()):
            for info in (yield from self.resources(group, version)):
                values: dict[str, Any] = {"api_version": info.group_version, "group": group, "version": version}
                values.update(kind=info.kind, name=info.name, namespaced=info.namespaced)
                values.update(singular_name=info.singular_name, verbs=info.verbs)
                values.update(short_names=info.short_names, categories=info.categories)
                if all(_matches(values.get(name), value) for name, value in query.items()):
                    found.append(info)
        return found

    def groups(self) -> Steps[list[tuple[str, str]]]:
        """All groups with their preferred versions, the core group first."""
        answer = yield from self._ask(("", ""), _read_groups, {}, again=False)
        found = [("", "v1")]
        for each in _list(answer, "groups"):
            preferred = as_dict(each.get("preferredVersion")).get("version")
            if isinstance(each.get("name"), str) and isinstance(preferred, str):
                found.append((each["name"], preferred))
        return found

    def _preferred(self, group: str) -> Steps[str]:
        if not group:
            return "v1"
        answer = yield from self._ask((group, ""), _read_group, {"group": group}, again=False)
        version = as_dict(as_dict(answer).get("preferredVersion")).get("version")
        if not isinstance(version, str):
            raise UnknownResourceError(f"the group {group} has no preferred version")
        return version

    def _ask(self, key: tuple[str, str], operation: Operation[Any], params: dict[str, str], again: bool) -> Steps[Any]:
        with self._lock:
            if again:
                self._answers.pop(key, None)
            if key in self._answers:
                return self._answers[key]
        answer: Any = yield Call(operation, params)
        with self._lock:
            self._answers[key] = answer
        return answer


class Discovery(Discovered):
    """Discovery for synchronous clients."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client

    def run(self, steps: Steps[R]) -> R:
        """Run steps, making calls if they need any."""
        try:
            call = next(steps)
            while True:
                call = steps.send(self._client.call(call.operation, call.params, {}))
        except StopIteration as done:
            return cast("R", done.value)
        except NotFoundException as error:
            raise UnknownResourceError(f"the server does not serve the requested resource: {error}") from None


class AsyncDiscovery(Discovered):
    """Discovery for asynchronous clients."""

    def __init__(self, client: AsyncClient) -> None:
        super().__init__()
        self._client = client

    async def run(self, steps: Steps[R]) -> R:
        """Run steps, making calls if they need any."""
        try:
            call = next(steps)
            while True:
                call = steps.send(await self._client.call(call.operation, call.params, {}))
        except StopIteration as done:
            return cast("R", done.value)
        except NotFoundException as error:
            raise UnknownResourceError(f"the server does not serve the requested resource: {error}") from None


def path_of(info: ResourceInfo, *, all_namespaces: bool = False) -> str:
    """The path of a kind's objects. Every external value is a parameter, so that it is escaped."""
    base = "/apis/{group}/{version}" if info.group else "/api/{version}"
    scope = "/namespaces/{namespace}" if info.namespaced and not all_namespaces else ""
    return f"{base}{scope}/{info.name}"


def _matches(known: Any, asked: Any) -> bool:
    return asked in known if isinstance(known, tuple) and isinstance(asked, str) else bool(known == asked)


def _list(answer: Any, name: str) -> list[dict[str, Any]]:
    found = answer.get(name) if is_dict(answer) else None
    return [each for each in found if is_dict(each)] if is_list(found) else []


def _texts(entry: dict[str, Any], name: str) -> tuple[str, ...]:
    found = entry.get(name)
    return tuple(each for each in found if isinstance(each, str)) if is_list(found) else ()
