"""Calls for one kind of object, as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from ..guards import as_dict, is_dict, is_list
from ..json_writer import to_builtins
from ..operation import Operation
from ..typed_body import TypedBody
from .discovery import ResourceInfo, path_of
from .patch import apply_patch
from .resource_instance import to_plain
from .watch_session import WatchSession
from .watch_stream import watch_session

if TYPE_CHECKING:
    from ..call_options import CallOptions

_LIST_QUERY = (
    "allowWatchBookmarks",
    "continue",
    "fieldSelector",
    "labelSelector",
    "limit",
    "resourceVersion",
    "resourceVersionMatch",
    "sendInitialEvents",
    "timeoutSeconds",
)


class ResourceRequest(NamedTuple):
    """The arguments of a client's call."""

    operation: Operation[Any]
    params: Mapping[str, Any]
    options: CallOptions


class ResourceRequests:
    """One kind, and the requests for it.

    ``options`` are query parameters in snake case, and options of calls.
    """

    def __init__(self, info: ResourceInfo, subresource: str | None = None) -> None:
        self.info = info
        self.group = info.group
        self.api_version = info.version
        self.group_version = info.group_version
        self.kind = info.kind
        self.name = info.name
        self.namespaced = info.namespaced
        self.verbs = info.verbs
        self.singular_name = info.singular_name
        self.short_names = info.short_names
        self.categories = info.categories
        self._subresource = subresource

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.group_version}/{self.name})"

    def _get(self, name: str | None, namespace: str | None, options: dict[str, Any]) -> ResourceRequest:
        return self._request("GET", name, namespace, None, options)

    def _create(self, body: Any, namespace: str | None, options: dict[str, Any]) -> ResourceRequest:
        plain = self._complete(body)
        return self._request("POST", None, self._place(plain, namespace), plain, options)

    def _replace(self, body: Any, name: str | None, namespace: str | None, options: dict[str, Any]) -> ResourceRequest:
        plain = self._complete(body)
        return self._request("PUT", _name_of(plain, name), self._place(plain, namespace), plain, options)

    def _patch(self, body: Any, name: str | None, namespace: str | None, options: dict[str, Any]) -> ResourceRequest:
        plain = body.value if isinstance(body, TypedBody) else to_plain(body)
        kind = "application/json-patch+json" if is_list(plain) else "application/strategic-merge-patch+json"
        if isinstance(body, TypedBody):
            kind = body.content_type
        content_type = options.pop("content_type", None) or kind
        fields = plain if is_dict(plain) else {}
        place = self._place(fields, namespace)
        return self._request("PATCH", _name_of(fields, name), place, TypedBody(content_type, plain), options)

    def _apply(
        self, body: Any, name: str | None, namespace: str | None, force: bool | None, options: dict[str, Any]
    ) -> ResourceRequest:
        plain = self._complete(body)
        if force is not None:
            options["force"] = force
        place = self._place(plain, namespace)
        return self._request("PATCH", _name_of(plain, name), place, apply_patch(plain), options)

    def _delete(self, name: str | None, namespace: str | None, body: Any, options: dict[str, Any]) -> ResourceRequest:
        if not name and not options.get("label_selector") and not options.get("field_selector"):
            raise ValueError("nothing selected to delete: pass name, label_selector or field_selector")
        place = self._place({}, namespace) if name else namespace
        return self._request("DELETE", name, place, None if body is None else to_plain(body), options)

    def _watching(
        self, namespace: str | None, name: str | None, options: dict[str, Any]
    ) -> tuple[Operation[Any], WatchSession]:
        if name is not None:
            options["field_selector"] = f"metadata.name={name}"
        timeout = options.pop("timeout", None)
        if timeout is not None:
            # A caller that limits the server's time expects the loop to end then.
            options = {"_once": True, "timeout_seconds": timeout, **options}
        # Callers leave the loop; they do not stop it.
        options.pop("watcher", None)
        query = {_camel(key): value for key, value in options.items() if not key.startswith("_")}
        rest = {key: value for key, value in options.items() if key.startswith("_")}
        operation = self._operation("GET", None, namespace, _LIST_QUERY)
        params = {**self._params(None, namespace), **query}
        return operation, watch_session(operation, lambda: Any, params, rest)

    def _request(
        self, method: Any, name: str | None, namespace: str | None, body: Any, given: Mapping[str, Any]
    ) -> ResourceRequest:
        operation = self._operation(method, name, namespace, ())
        query = {_camel(key): value for key, value in given.items() if not key.startswith("_") and value is not None}
        options = {key: value for key, value in given.items() if key.startswith("_")}
        options["_query"] = {**query, **(options.get("_query") or {})}
        params = {**self._params(name, namespace), "body": body}
        return ResourceRequest(operation, params, cast("CallOptions", options))

    def _operation(
        self, method: Any, name: str | None, namespace: str | None, query: tuple[str, ...]
    ) -> Operation[Any]:
        path = path_of(self.info, all_namespaces=namespace is None)
        if name is not None:
            path += "/{name}"
        if self._subresource is not None:
            path += f"/{self._subresource}"
        return Operation(id=f"{method.lower()} {self.name}", method=method, path=path, query=query)

    def _params(self, name: str | None, namespace: str | None) -> dict[str, Any]:
        return {"group": self.info.group, "version": self.info.version, "name": name, "namespace": namespace}

    def _complete(self, body: Any) -> dict[str, Any]:
        """Add ``apiVersion`` and ``kind``, which the server requires."""
        plain: Any = to_builtins(to_plain(body))
        if self._subresource is not None:
            return dict(plain or {})
        return {"apiVersion": self.group_version, "kind": self.kind, **(plain or {})}

    def _place(self, body: dict[str, Any], namespace: str | None) -> str | None:
        if not self.namespaced:
            return None
        return namespace or as_dict(body.get("metadata")).get("namespace") or "default"


def kind_asked_for(query: Mapping[str, Any]) -> dict[str, Any]:
    """The properties to look for in discovery.

    Raises:
        TypeError: If they would match anything.
    """
    known = {name: query.get(name) for name in ("api_version", "group", "version", "kind", "name")}
    if known["kind"] is None and known["name"] is None:
        raise TypeError("no kind: pass `kind`, or `name`, its plural or a short name")
    return known


def _name_of(plain: dict[str, Any], name: str | None) -> str:
    found = name or as_dict(plain.get("metadata")).get("name")
    if not found:
        raise ValueError("no object name: pass `name` or set it in the metadata")
    return str(found)


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda match: match.group(1).upper(), name.removeprefix("_"))
