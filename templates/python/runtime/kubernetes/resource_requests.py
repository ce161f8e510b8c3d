"""Calls for one kind of object, as data."""

from __future__ import annotations

import inspect
import re
import warnings
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, cast
from urllib.parse import quote

from ..call_options import CallOptions
from ..guards import as_dict, is_dict, is_list
from ..json_writer import to_builtins
from ..operation import Operation
from ..typed_body import TypedBody
from .discovery import path_of
from .is_custom_group import is_custom_group
from .patch import apply_patch
from .resource_info import ResourceInfo
from .resource_instance import ResourceInstance, to_plain
from .watch_session import WatchSession
from .watch_stream import watch_session

_call_options = frozenset(CallOptions.__annotations__)

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
    """A client's call, and what the caller gets of its answer."""

    operation: Operation[Any]
    params: Mapping[str, Any]
    options: CallOptions
    serialize: bool = True
    """False returns the response unread."""
    serializer: Callable[[Any, Any], Any] | None = None
    """Makes the result from the dynamic client and the decoded answer."""

    def result(self, client: Any, answer: Any) -> Any:
        """What the caller gets of a decoded answer."""
        if self.serializer is not None:
            return self.serializer(client, answer)
        return ResourceInstance(answer if is_dict(answer) else {"value": answer})


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
        self.verbs = list(info.verbs)
        self.singular_name = info.singular_name or info.name[:-1]
        self.short_names = list(info.short_names)
        self.categories = list(info.categories)
        self.preferred = info.preferred
        self.prefix = info.prefix
        self._subresource = subresource

    def to_dict(self) -> dict[str, Any]:
        """The kind as plain data."""
        return {
            "_type": "Resource",
            "prefix": self.prefix,
            "group": self.group,
            "api_version": self.api_version,
            "kind": self.kind,
            "namespaced": self.namespaced,
            "verbs": list(self.verbs),
            "name": self.name,
            "preferred": self.preferred,
            "singularName": self.singular_name,
            "shortNames": list(self.short_names),
            "categories": list(self.categories),
            "subresources": {name: {"name": f"{self.name}/{name}"} for name in self.info.subresources},
        }

    def path(self, name: str | None = None, namespace: str | None = None) -> str:
        """The path of the objects of this kind, or of one of them."""
        parts = [self.prefix, self.group_version]
        if self.namespaced and namespace:
            parts += ["namespaces", quote(namespace, safe="")]
        parts += [self.name, *([quote(name, safe="")] if name else []), *filter(None, [self._subresource])]
        return "/" + "/".join(parts)

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
        merge = "merge-patch" if is_custom_group(self.group) else "strategic-merge-patch"
        kind = f"application/{'json-patch' if is_list(plain) else merge}+json"
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
        query = {_camel(key): value for key, value in options.items() if _is_query(key) and value is not None}
        rest = {key: value for key, value in options.items() if not _is_query(key)}
        operation = self._operation("GET", None, namespace, _LIST_QUERY)
        params = {**self._params(None, namespace), **query}
        return operation, watch_session(operation, lambda: Any, params, rest)

    def _request(
        self, method: Any, name: str | None, namespace: str | None, body: Any, given: Mapping[str, Any]
    ) -> ResourceRequest:
        params = {**self._params(name, namespace), "body": body}
        return request_of(self._operation(method, name, namespace, ()), params, given)

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
        plain: Any = body_of(body)
        if self._subresource is not None:
            return dict(plain or {})
        return {"apiVersion": self.group_version, "kind": self.kind, **(plain or {})}

    def _place(self, body: dict[str, Any], namespace: str | None) -> str | None:
        if not self.namespaced:
            return None
        return namespace or as_dict(body.get("metadata")).get("namespace") or "default"


def _level_of_caller() -> int:
    """How many frames up the code is that called the runtime: it differs between calls and between kinds of clients."""
    runtime = __name__.rpartition(".")[0].rpartition(".")[0]
    level = 1
    frame = inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__", "")).startswith(f"{runtime}."):
        frame, level = frame.f_back, level + 1
    return level - 1


def request_of(operation: Operation[Any], params: Mapping[str, Any], given: Mapping[str, Any]) -> ResourceRequest:
    """A request with what the caller passes besides: query parameters in snake case, and options of calls."""
    rest = dict(given)
    serialize, serializer = rest.pop("serialize", True), rest.pop("serializer", None)
    more, headers = rest.pop("query_params", None) or (), rest.pop("header_params", None)
    content_type = rest.pop("content_type", None)
    # The official client accepts these and ignores them.
    for name in ("async_req", "path_params"):
        rest.pop(name, None)
    query: dict[str, Any] = dict(more)
    query.update({_camel(key): value for key, value in rest.items() if _is_query(key) and value is not None})
    options = {key: value for key, value in rest.items() if not _is_query(key)}
    for name in [each for each in options if each not in _call_options]:
        # The official client ignores them; programs have misspelt ones.
        del options[name]
        text = f"the option {name!r} is not known, and has no effect"
        warnings.warn(text, RuntimeWarning, stacklevel=_level_of_caller())
    options["_query"] = {**query, **(options.get("_query") or {})}
    if headers:
        options["_headers"] = {**headers, **(options.get("_headers") or {})}
    if params.get("body") is None:
        # As the official client does, even without content.
        options["_headers"] = {"content-type": content_type or "application/json", **(options.get("_headers") or {})}
    elif content_type is not None:
        options["_content_type"] = content_type
    whole = options.pop("_preload_content", True) and serialize
    return ResourceRequest(operation, params, cast("CallOptions", options), whole, serializer)


def body_of(body: Any) -> Any:
    """A body as plain data with JSON names."""
    return to_builtins(to_plain(body))


def namespace_of(resource: ResourceRequests, namespace: str | None, body: Any) -> str:
    """The namespace, or that of the body.

    Raises:
        ValueError: If there is none.
    """
    found = namespace or as_dict(as_dict(body_of(body)).get("metadata")).get("namespace")
    if not found:
        raise ValueError(f"a namespace is required for {resource.group_version}.{resource.kind}")
    return str(found)


def _is_query(name: str) -> bool:
    return not name.startswith("_") or name == "_continue"


def _name_of(plain: dict[str, Any], name: str | None) -> str:
    found = name or as_dict(plain.get("metadata")).get("name")
    if not found:
        raise ValueError("no object name: pass `name` or set it in the metadata")
    return str(found)


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda match: match.group(1).upper(), name.removeprefix("_"))
