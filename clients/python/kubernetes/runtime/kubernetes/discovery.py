"""Discovers the kinds that a server serves."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from ..errors import ApiException, NotFoundException, OpenApiException, ServiceException, message_of
from ..guards import as_dict, is_dict, is_list
from ..operation import Operation
from .resource_info import PLACES, ResourceInfo, described, fits, may_match

if TYPE_CHECKING:
    from ..aio_client import AsyncClient
    from ..call_options import CallOptions
    from ..client import Client

R = TypeVar("R")


class UnknownResourceError(OpenApiException):
    """The server does not serve the requested kind."""


class AmbiguousResourceError(OpenApiException):
    """Kinds of several groups match."""


_read_group: Operation[Any] = Operation(id="readGroup", method="GET", path="/apis/{group}")
_read_groups: Operation[Any] = Operation(id="readGroups", method="GET", path="/apis")
_read_core: Operation[Any] = Operation(id="readCoreResources", method="GET", path="/api/{version}")
_read_resources: Operation[Any] = Operation(id="readResources", method="GET", path="/apis/{group}/{version}")
read_version: Operation[Any] = Operation(id="readVersion", method="GET", path="/version")


class Call(NamedTuple):
    """A request to the server. The driver of the steps below sends its response back."""

    operation: Operation[Any]
    params: Mapping[str, str]
    options: CallOptions


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
        matching: Mapping[str, Any] | None = None,
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
                if (kind is None or info.kind == kind) and fits(info, matching or {})
            ]
            for info in infos:
                if name is None or info.name == name:
                    return info
            # A plural goes before another kind's short name.
            for info in infos:
                if name and (name == info.singular_name or name in info.short_names):
                    return info
        asked = {"kind": kind, "name": name, **(matching or {})}
        raise UnknownResourceError(f"{'/'.join(filter(None, (group, version)))} has no {described(asked)}")

    def resources(
        self, group: str, version: str, *, again: bool = False, retry: bool = True
    ) -> Steps[list[ResourceInfo]]:
        """The kinds in a version of a group, each with its subresources."""
        operation = _read_resources if group else _read_core
        params = {"group": group, "version": version}
        answer = yield from self._ask((group, version), operation, params, again, retry=retry)
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

    def get(self, query: Mapping[str, Any]) -> Steps[ResourceInfo]:
        """The kind that matches; of several versions of its group, the one that the server prefers.

        Raises:
            UnknownResourceError: If the server does not serve it.
            AmbiguousResourceError: If kinds of several groups match.
            TypeError: If the query would match any kind.
        """
        asked = {name: value for name, value in query.items() if value is not None}
        if not asked.keys() - PLACES:
            raise TypeError("no kind: pass `kind`, or `name`, its plural or a short name")
        version = asked.get("api_version") or asked.get("version")
        if version is not None and (asked.get("group") or "/" in version):
            # One version of one group: no need to look at others.
            group, _, version = version.rpartition("/")
            rest = {name: value for name, value in asked.items() if name not in ("kind", "name", *PLACES)}
            return (
                yield from self.find(
                    group=group or asked["group"],
                    version=version,
                    kind=asked.get("kind"),
                    name=asked.get("name"),
                    matching=rest,
                )
            )
        if version is not None and not asked.get("group"):
            # The core group goes before others with a version of this name.
            core = yield from self._resources_if_served("", version, again=False)
            found = _best([info for info in core if fits(info, asked)], asked)
            if found:
                return found[0]
        found = _best((yield from self.search(asked)), asked)
        if len({info.group for info in found}) > 1:
            versions = ", ".join(sorted(info.group_version for info in found))
            raise AmbiguousResourceError(f"several groups have {described(asked)}: {versions}")
        if not found:
            raise UnknownResourceError(f"the server has no {described(asked)}")
        return found[0]

    def search(self, query: Mapping[str, Any]) -> Steps[list[ResourceInfo]]:
        """All matching kinds: in their groups' preferred versions, or if there are none, in any version.

        A list matches if it contains the value, or all values of a list.
        """
        asked = {name: value for name, value in query.items() if value is not None}
        for again in (False, True):
            versions = yield from self.versions(again=again)
            for preferred in (True, False):
                found: list[ResourceInfo] = []
                for group, version in [key for key, each in versions.items() if each is preferred]:
                    if not may_match(group, version, asked):
                        continue
                    for info in (yield from self._resources_if_served(group, version, again=again)):
                        if fits(info, asked):
                            found.append(replace(info, preferred=preferred))
                if found:
                    return found
        return []

    def _resources_if_served(self, group: str, version: str, *, again: bool) -> Steps[list[ResourceInfo]]:
        """Like :meth:`resources`; none if the server that has the group is out of service."""
        try:
            return (yield from self.resources(group, version, again=again, retry=False))
        except (NotFoundException, ServiceException):
            return []

    def versions(self, *, again: bool = False) -> Steps[dict[tuple[str, str], bool]]:
        """All versions of all groups, the core group first, and whether their group prefers them."""
        answer = yield from self._ask(("", ""), _read_groups, {}, again=again)
        found = {("", "v1"): True}
        for each in _list(answer, "groups"):
            name, preferred = each.get("name"), as_dict(each.get("preferredVersion")).get("version")
            for version in (preferred, *(entry.get("version") for entry in _list(each, "versions"))):
                if isinstance(name, str) and isinstance(version, str):
                    found.setdefault((name, version), version == preferred)
        return found

    def forget(self) -> None:
        """Ask the server again from here on."""
        with self._lock:
            self._answers.clear()

    def _preferred(self, group: str) -> Steps[str]:
        if not group:
            return "v1"
        answer = yield from self._ask((group, ""), _read_group, {"group": group}, again=False)
        version = as_dict(as_dict(answer).get("preferredVersion")).get("version")
        if not isinstance(version, str):
            raise UnknownResourceError(f"the group {group} has no preferred version")
        return version

    def _ask(
        self,
        key: tuple[str, str],
        operation: Operation[Any],
        params: dict[str, str],
        again: bool,
        *,
        retry: bool = True,
    ) -> Steps[Any]:
        with self._lock:
            if again:
                self._answers.pop(key, None)
            if key in self._answers:
                return self._answers[key]
        answer: Any = yield Call(operation, params, {} if retry else {"_retry": False})
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
                try:
                    answer = self._client.call(call.operation, call.params, call.options)
                except ApiException as error:
                    call = steps.throw(error)
                else:
                    call = steps.send(answer)
        except StopIteration as done:
            return cast("R", done.value)
        except NotFoundException as error:
            raise UnknownResourceError(
                f"the server does not serve the requested resource: {message_of(error)}"
            ) from None


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
                try:
                    answer = await self._client.call(call.operation, call.params, call.options)
                except ApiException as error:
                    call = steps.throw(error)
                else:
                    call = steps.send(answer)
        except StopIteration as done:
            return cast("R", done.value)
        except NotFoundException as error:
            raise UnknownResourceError(
                f"the server does not serve the requested resource: {message_of(error)}"
            ) from None


def path_of(info: ResourceInfo, *, all_namespaces: bool = False) -> str:
    """The path of a kind's objects. Every external value is a parameter, so that it is escaped."""
    base = "/apis/{group}/{version}" if info.group else "/api/{version}"
    scope = "/namespaces/{namespace}" if info.namespaced and not all_namespaces else ""
    return f"{base}{scope}/{info.name}"


def _best(found: list[ResourceInfo], asked: Mapping[str, Any]) -> list[ResourceInfo]:
    """A plural goes before another kind's short name."""
    return [info for info in found if info.name == asked.get("name")] or found


def _list(answer: Any, name: str) -> list[dict[str, Any]]:
    found = answer.get(name) if is_dict(answer) else None
    return [each for each in found if is_dict(each)] if is_list(found) else []


def _texts(entry: dict[str, Any], name: str) -> tuple[str, ...]:
    found = entry.get(name)
    return tuple(each for each in found if isinstance(each, str)) if is_list(found) else ()
