"""Access to any kind of object, including those that the document does not declare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..client import Client
from ..errors import ApiException
from ..operation import Operation
from .discovery import Discovery, UnknownResourceError, read_version
from .official_watch import Watch
from .resource_info import ResourceInfo
from .resource_instance import ResourceField, ResourceInstance
from .resource_requests import ResourceRequest, ResourceRequests, body_of, namespace_of, request_of
from .watch_stream import watch


class ResourceList:
    """The kinds that a server serves."""

    def __init__(self, client: DynamicClient) -> None:
        self._client = client
        self._discovery = Discovery(client.client)

    def get(self, **query: Any) -> Resource:
        """Find a kind by any of ``kind``, ``name``, ``short_names``, ``singular_name`` and its other properties.

        ``name`` is its plural, its singular or a short name. ``api_version``, or ``group`` and ``version``, say where
        it is; otherwise all groups are searched, in their preferred versions.

        Raises:
            ResourceNotFoundError: If the server does not serve it.
            ResourceNotUniqueError: If kinds of several groups match.
        """
        info = self._discovery.run(self._discovery.get(query))
        return Resource(self._client, info)

    def search(self, **query: Any) -> list[Resource]:
        """All matching kinds: in their groups' preferred versions, or if there are none, in any version."""
        found = self._discovery.run(self._discovery.search(query))
        return [Resource(self._client, info) for info in found]

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.search())

    def invalidate_cache(self) -> None:
        """Ask the server again from here on."""
        self._discovery.forget()

    @property
    def api_groups(self) -> list[str]:
        """The names of all groups; empty for the core group."""
        return list(dict.fromkeys(group for group, _ in self._discovery.run(self._discovery.versions())))

    @property
    def version(self) -> dict[str, Any]:
        """The server's version: ``{"kubernetes": {"gitVersion": …}}``."""
        return self._client.version


class Resource(ResourceRequests):
    """One kind, with its calls."""

    def __init__(self, client: DynamicClient, info: ResourceInfo, subresource: str | None = None) -> None:
        super().__init__(info, subresource)
        self._client = client

    @property
    def subresources(self) -> dict[str, Resource]:
        """Its subresources, such as ``status`` and ``scale``."""
        return {name: Resource(self._client, self.info, name) for name in self.info.subresources}

    def __getattr__(self, name: str) -> Resource:
        if not name.startswith("_") and name in self.info.subresources:
            return Resource(self._client, self.info, name)
        raise AttributeError(f"{self!r} has no {name}")

    def get(self, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """Return an object, or, without a name, all objects of a namespace or of all namespaces."""
        return self._call(self._get(name, namespace, options))

    def create(self, body: Any = None, namespace: str | None = None, **options: Any) -> Any:
        """Create an object."""
        return self._call(self._create(body, namespace, options))

    def replace(self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """Replace the object of that name. Fails with a conflict if its ``resourceVersion`` is not the newest."""
        return self._call(self._replace(body, name, namespace, options))

    def patch(self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """Patch an object.

        A list is sent as a JSON patch, anything else as a strategic merge patch, or as a merge patch of a custom
        resource; ``content_type`` overrides that.
        """
        return self._call(self._patch(body, name, namespace, options))

    def server_side_apply(
        self,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        force_conflicts: bool | None = None,
        **options: Any,
    ) -> Any:
        """Server-side apply: the ``field_manager`` then owns the given fields."""
        return self._call(self._apply(body, name, namespace, force_conflicts, options))

    def delete(
        self,
        name: str | None = None,
        namespace: str | None = None,
        body: Any = None,
        label_selector: str | None = None,
        field_selector: str | None = None,
        **options: Any,
    ) -> Any:
        """Delete an object, or all objects that match a selector."""
        options.update(label_selector=label_selector, field_selector=field_selector)
        return self._call(self._delete(name, namespace, body, options))

    def watch(
        self, namespace: str | None = None, name: str | None = None, watcher: Watch | None = None, **options: Any
    ) -> Iterator[dict[str, Any]]:
        """Follow changes, as dicts with ``type``, ``object`` and ``raw_object``.

        The loop ends after ``timeout`` seconds, or with the next event once somebody calls ``watcher.stop()``.
        """
        watcher = watcher or Watch()
        operation, session = self._watching(namespace, name, options)
        watcher.begin(session)
        for event in watch(self._client.client, operation, session):
            yield {"type": event.type, "object": ResourceInstance(event.object), "raw_object": event.object}
            if watcher.stopped:
                return

    def _call(self, request: ResourceRequest) -> Any:
        return self._client.perform(request)


class DynamicClient:
    """Discovers the kinds that a server serves, and calls it.

    Example:
        ``gadgets = DynamicClient(ApiClient()).resources.get(api_version="example.com/v1", kind="Gadget")``
    """

    def __init__(self, client: Client, cache_file: str | None = None, discoverer: Any = None) -> None:
        """Use a client. Discovery runs on demand; its results are kept in memory only."""
        self.client = client
        self.configuration: Any = getattr(client, "configuration", None)
        self.resources = ResourceList(self)

    @property
    def version(self) -> dict[str, Any]:
        """The server's version: ``{"kubernetes": {"gitVersion": …}}``."""
        return {"kubernetes": self.client.call(read_version, {}, {})}

    def request(self, method: str, path: str, body: Any = None, **params: Any) -> Any:
        """Call any path of the server.

        Args:
            method: HTTP method.
            path: Below the server's URL.
            body: A model or plain data.
            **params: Query parameters in snake case, and options of calls; ``header_params``, ``serialize``.
        """
        path = "/" + path.lstrip("/")
        operation: Operation[Any] = Operation(
            id=f"{method.lower()} {path}",
            method=method.upper(),
            path=path.replace("{", "%7B").replace("}", "%7D"),
        )
        return self.perform(request_of(operation, {"body": None if body is None else body_of(body)}, params))

    def perform(self, request: ResourceRequest) -> Any:
        """Make a call; returns its answer as the caller wants it."""
        if not request.serialize:
            return self.client.open(request.operation, request.params, request.options)
        answer: Any = self.client.call(request.operation, request.params, request.options)
        return request.result(self, answer)

    def serialize_body(self, body: Any) -> Any:
        """A body as plain data."""
        return body_of(body)

    def ensure_namespace(self, resource: Resource, namespace: str | None, body: Any) -> str:
        """The namespace, or that of the body.

        Raises:
            ValueError: If there is none.
        """
        return namespace_of(resource, namespace, body)

    def get(self, resource: Resource, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """Like :meth:`Resource.get`."""
        return resource.get(name, namespace, **options)

    def create(self, resource: Resource, body: Any = None, namespace: str | None = None, **options: Any) -> Any:
        """Like :meth:`Resource.create`."""
        return resource.create(body, namespace, **options)

    def replace(
        self,
        resource: Resource,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.replace`."""
        return resource.replace(body, name, namespace, **options)

    def patch(
        self,
        resource: Resource,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.patch`."""
        return resource.patch(body, name, namespace, **options)

    def server_side_apply(
        self,
        resource: Resource,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        force_conflicts: bool | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.server_side_apply`."""
        return resource.server_side_apply(body, name, namespace, force_conflicts, **options)

    def delete(
        self,
        resource: Resource,
        name: str | None = None,
        namespace: str | None = None,
        body: Any = None,
        label_selector: str | None = None,
        field_selector: str | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.delete`."""
        return resource.delete(name, namespace, body, label_selector, field_selector, **options)

    def watch(
        self,
        resource: Resource,
        namespace: str | None = None,
        name: str | None = None,
        label_selector: str | None = None,
        field_selector: str | None = None,
        resource_version: str | None = None,
        timeout: int | None = None,
        watcher: Watch | None = None,
        **options: Any,
    ) -> Iterator[dict[str, Any]]:
        """Like :meth:`Resource.watch`."""
        options.update(label_selector=label_selector, field_selector=field_selector)
        options.update(resource_version=resource_version, timeout=timeout)
        given = {name: value for name, value in options.items() if value is not None}
        return resource.watch(namespace, name, watcher, **given)


__all__ = [
    "ApiException",
    "DynamicClient",
    "Resource",
    "ResourceField",
    "ResourceInstance",
    "UnknownResourceError",
]
