"""Any kind of object, also one that the document does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, cast

from ..client import Client
from ..errors import ApiException
from ..guards import as_dict, is_dict, is_list
from ..json_writer import to_builtins
from ..operation import Operation
from ..typed_body import TypedBody
from .discovery import Discovery, ResourceInfo, UnknownResourceError, path_of
from .patch import apply_patch
from .resource_instance import ResourceField, ResourceInstance, to_plain
from .watch_stream import watch, watch_session

if TYPE_CHECKING:
    from ..call_options import CallOptions

_LIST_QUERY = (
    "allowWatchBookmarks",
    "continue",
    "fieldSelector",
    "labelSelector",
    "limit",
    "resourceVersion",
    "timeoutSeconds",
)


class ResourceList:
    """The kinds that a server serves."""

    def __init__(self, client: DynamicClient) -> None:
        self._client = client
        self._discovery = Discovery(client.client)

    def get(self, **query: Any) -> Resource:
        """One kind, by ``api_version`` (or ``group`` and ``version``) and ``kind`` or ``name``, its plural.

        Raises:
            ResourceNotFoundError: If the server does not serve it.
        """
        names = ("api_version", "group", "version", "kind", "name")
        known = {name: query.get(name) for name in names}
        if known["kind"] is None and known["name"] is None:
            raise TypeError("which kind? Pass `kind`, or `name`, its plural")
        return Resource(self._client, self._discovery.find(**known))

    def search(self, **query: Any) -> list[Resource]:
        """All kinds of the groups' preferred versions that have these properties."""
        found: list[Resource] = []
        for group, version in self._discovery.groups():
            for info in self._discovery.resources(group, version):
                values: dict[str, Any] = {"api_version": info.group_version, "group": group, "version": version}
                values.update(kind=info.kind, name=info.name, namespaced=info.namespaced)
                if all(values.get(name) == value for name, value in query.items()):
                    found.append(Resource(self._client, info))
        return found

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.search())


class Resource:
    """One kind, and its calls."""

    def __init__(self, client: DynamicClient, info: ResourceInfo, subresource: str | None = None) -> None:
        self._client = client
        self.info = info
        self._subresource = subresource
        self.group = info.group
        self.api_version = info.version
        self.group_version = info.group_version
        self.kind = info.kind
        self.name = info.name
        self.namespaced = info.namespaced
        self.verbs = info.verbs
        self.singular_name = info.singular_name
        self.short_names = info.short_names

    def __repr__(self) -> str:
        return f"Resource({self.group_version}/{self.name})"

    def __getattr__(self, name: str) -> Resource:
        if not name.startswith("_") and name in self.info.subresources:
            return Resource(self._client, self.info, name)
        raise AttributeError(f"{self!r} has no {name}")

    def get(self, name: str | None = None, namespace: str | None = None, **options: Any) -> ResourceInstance:
        """An object, or, without a name, all of a namespace or of all namespaces."""
        return self._call("GET", name, namespace, None, options)

    def create(self, body: Any = None, namespace: str | None = None, **options: Any) -> ResourceInstance:
        """Create an object."""
        plain = self._complete(body)
        return self._call("POST", None, self._place(plain, namespace), plain, options)

    def replace(
        self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> ResourceInstance:
        """Replace the object of a name; a conflict if its ``resourceVersion`` is not the newest."""
        plain = self._complete(body)
        name = name or as_dict(plain.get("metadata")).get("name")
        return self._call("PUT", _needed(name), self._place(plain, namespace), plain, options)

    def patch(
        self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> ResourceInstance:
        """Patch an object.

        A list is a JSON patch, anything else a strategic merge patch unless ``content_type`` says otherwise.
        """
        plain = body.value if isinstance(body, TypedBody) else to_plain(body)
        kind = "application/json-patch+json" if is_list(plain) else "application/strategic-merge-patch+json"
        content_type = options.pop("content_type", None)
        if isinstance(body, TypedBody):
            kind = body.content_type
        found = plain.get("metadata") if is_dict(plain) else None
        name = name or as_dict(found).get("name")
        place = self._place(plain, namespace) if is_dict(plain) else self._place({}, namespace)
        return self._call("PATCH", _needed(name), place, TypedBody(content_type or kind, plain), options)

    def server_side_apply(
        self,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        force_conflicts: bool | None = None,
        **options: Any,
    ) -> ResourceInstance:
        """The fields given are owned by the ``field_manager`` from now on."""
        plain = self._complete(body)
        name = name or as_dict(plain.get("metadata")).get("name")
        if force_conflicts is not None:
            options["force"] = force_conflicts
        return self._call("PATCH", _needed(name), self._place(plain, namespace), apply_patch(plain), options)

    def delete(
        self,
        name: str | None = None,
        namespace: str | None = None,
        body: Any = None,
        label_selector: str | None = None,
        field_selector: str | None = None,
        **options: Any,
    ) -> ResourceInstance:
        """Delete an object, or those that a selector selects."""
        if not name and not label_selector and not field_selector:
            raise ValueError("At least one of name|label_selector|field_selector is required")
        options.update(label_selector=label_selector, field_selector=field_selector)
        place = self._place({}, namespace) if name else namespace
        return self._call("DELETE", name, place, None if body is None else to_plain(body), options)

    def watch(self, namespace: str | None = None, name: str | None = None, **options: Any) -> Iterator[dict[str, Any]]:
        """Follow the changes, as dicts with ``type``, ``object`` and ``raw_object``."""
        if name is not None:
            options["field_selector"] = f"metadata.name={name}"
        if options.pop("timeout", None) is not None:
            options.setdefault("_once", True)
        # A loop is left, not stopped.
        options.pop("watcher", None)
        query = {_camel(key): value for key, value in options.items() if not key.startswith("_")}
        rest = {key: value for key, value in options.items() if key.startswith("_")}
        operation = self._operation("GET", None, namespace, _LIST_QUERY)
        params = {**self._params(None, namespace), **query}
        session = watch_session(operation, lambda: Any, params, rest)
        for event in watch(self._client.client, operation, session):
            yield {"type": event.type, "object": ResourceInstance(event.object), "raw_object": event.object}

    def _call(self, method: Any, name: str | None, namespace: str | None, body: Any, given: Any) -> ResourceInstance:
        operation = self._operation(method, name, namespace, ())
        query = {_camel(key): value for key, value in given.items() if not key.startswith("_") and value is not None}
        options = {key: value for key, value in given.items() if key.startswith("_")}
        options["_query"] = {**query, **(options.get("_query") or {})}
        params = {**self._params(name, namespace), "body": body}
        answer: Any = self._client.client.call(operation, params, cast("CallOptions", options))
        return ResourceInstance(answer if is_dict(answer) else {"value": answer})

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
        """With the fields that say what kind it is, which the server insists on."""
        plain: Any = to_builtins(to_plain(body))
        if self._subresource is not None:
            return dict(plain or {})
        return {"apiVersion": self.group_version, "kind": self.kind, **(plain or {})}

    def _place(self, body: dict[str, Any], namespace: str | None) -> str | None:
        if not self.namespaced:
            return None
        return namespace or as_dict(body.get("metadata")).get("namespace") or "default"


class DynamicClient:
    """Finds out what the server serves, and calls it.

    Example:
        ``DynamicClient(ApiClient()).resources.get(api_version="apps/v1", kind="Deployment").get(namespace="default")``
    """

    def __init__(self, client: Client, cache_file: str | None = None, discoverer: Any = None) -> None:
        """Use a client; what is served is asked for as it is needed, and kept in memory only."""
        self.client = client
        self.configuration: Any = getattr(client, "configuration", None)
        self.resources = ResourceList(self)

    def get(self, resource: Resource, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """As :meth:`Resource.get`."""
        return resource.get(name, namespace, **options)

    def create(self, resource: Resource, body: Any = None, namespace: str | None = None, **options: Any) -> Any:
        """As :meth:`Resource.create`."""
        return resource.create(body, namespace, **options)

    def delete(self, resource: Resource, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """As :meth:`Resource.delete`."""
        return resource.delete(name, namespace, **options)


def _needed(name: str | None) -> str:
    if not name:
        raise ValueError("which object? Its name is neither given nor in its metadata")
    return name


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda match: match.group(1).upper(), name.removeprefix("_"))


__all__ = [
    "ApiException",
    "DynamicClient",
    "Resource",
    "ResourceField",
    "ResourceInstance",
    "UnknownResourceError",
]
