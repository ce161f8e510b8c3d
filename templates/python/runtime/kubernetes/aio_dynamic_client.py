"""Access to any kind of object, including those that the document does not declare, in an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator
from contextlib import aclosing
from typing import Any, cast

from ..aio_client import AsyncClient
from ..errors import ApiException
from ..operation import Operation
from .discovery import AsyncDiscovery, UnknownResourceError
from .official_watch import AsyncWatch
from .resource_info import ResourceInfo
from .resource_instance import ResourceField, ResourceInstance
from .resource_requests import ResourceRequest, ResourceRequests, body_of, namespace_of, request_of
from .watch_event import WatchEvent
from .watch_stream import watch_async


class ResourceList:
    """The kinds that a server serves."""

    def __init__(self, client: DynamicClient) -> None:
        self._client = client
        self._discovery = AsyncDiscovery(client.client)

    async def get(self, **query: Any) -> Resource:
        """Find a kind by any of ``kind``, ``name``, ``short_names``, ``singular_name`` and its other properties.

        ``name`` is its plural, its singular or a short name. ``api_version``, or ``group`` and ``version``, say where
        it is; otherwise all groups are searched, in their preferred versions.

        Raises:
            ResourceNotFoundError: If the server does not serve it.
            ResourceNotUniqueError: If kinds of several groups match.
        """
        info = await self._discovery.run(self._discovery.get(query))
        return Resource(self._client, info)

    async def search(self, **query: Any) -> list[Resource]:
        """All matching kinds: in their groups' preferred versions, or if there are none, in any version."""
        found = await self._discovery.run(self._discovery.search(query))
        return [Resource(self._client, info) for info in found]

    def invalidate_cache(self) -> None:
        """Ask the server again from here on."""
        self._discovery.forget()

    async def api_groups(self) -> list[str]:
        """The names of all groups; empty for the core group."""
        versions = await self._discovery.run(self._discovery.versions())
        return list(dict.fromkeys(group for group, _ in versions))


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

    async def get(self, name: str | None = None, namespace: str | None = None, **options: Any) -> Any:
        """Return an object, or, without a name, all objects of a namespace or of all namespaces."""
        return await self._call(self._get(name, namespace, options))

    async def create(self, body: Any = None, namespace: str | None = None, **options: Any) -> Any:
        """Create an object."""
        return await self._call(self._create(body, namespace, options))

    async def replace(
        self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> Any:
        """Replace the object of that name. Fails with a conflict if its ``resourceVersion`` is not the newest."""
        return await self._call(self._replace(body, name, namespace, options))

    async def patch(
        self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> Any:
        """Patch an object.

        A list is sent as a JSON patch, anything else as a strategic merge patch, or as a merge patch of a custom
        resource; ``content_type`` overrides that.
        """
        return await self._call(self._patch(body, name, namespace, options))

    async def server_side_apply(
        self,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        force_conflicts: bool | None = None,
        **options: Any,
    ) -> Any:
        """Server-side apply: the ``field_manager`` then owns the given fields."""
        return await self._call(self._apply(body, name, namespace, force_conflicts, options))

    async def delete(
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
        return await self._call(self._delete(name, namespace, body, options))

    async def watch(
        self, namespace: str | None = None, name: str | None = None, watcher: AsyncWatch | None = None, **options: Any
    ) -> AsyncIterator[dict[str, Any]]:
        """Follow changes, as dicts with ``type``, ``object`` and ``raw_object``.

        The loop ends after ``timeout`` seconds, or with the next event once somebody calls ``watcher.stop()``.
        """
        watcher = watcher or AsyncWatch()
        operation, session = self._watching(namespace, name, options)
        watcher.begin(session)
        followed = watch_async(self._client.client, operation, session)
        async with aclosing(cast("AsyncGenerator[WatchEvent[Any], None]", followed)) as events:
            async for event in events:
                yield {"type": event.type, "object": ResourceInstance(event.object), "raw_object": event.object}
                if watcher.stopped:
                    return

    async def _call(self, request: ResourceRequest) -> Any:
        return await self._client.perform(request)


class DynamicClient:
    """Discovers the kinds that a server serves, and calls it.

    Example:
        ``gadgets = await DynamicClient(ApiClient()).resources.get(api_version="example.com/v1", kind="Gadget")``
    """

    def __init__(self, client: AsyncClient, cache_file: str | None = None, discoverer: Any = None) -> None:
        """Use a client. Discovery runs on demand; its results are kept in memory only."""
        self.client = client
        self.configuration: Any = getattr(client, "configuration", None)
        self.resources = ResourceList(self)

    def __await__(self) -> Generator[Any, None, DynamicClient]:
        """Return the client itself: programs for the official client await it."""
        yield from ()
        return self

    async def __aenter__(self) -> DynamicClient:
        return self

    async def __aexit__(self, *_: object) -> None:
        """Leave the wrapped client open."""

    async def request(self, method: str, path: str, body: Any = None, **params: Any) -> Any:
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
        return await self.perform(request_of(operation, {"body": None if body is None else body_of(body)}, params))

    async def perform(self, request: ResourceRequest) -> Any:
        """Make a call; returns its answer as the caller wants it."""
        if not request.serialize:
            return await self.client.open(request.operation, request.params, request.options)
        answer: Any = await self.client.call(request.operation, request.params, request.options)
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

    async def get(
        self, resource: Resource, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> Any:
        """Like :meth:`Resource.get`."""
        return await resource.get(name, namespace, **options)

    async def create(self, resource: Resource, body: Any = None, namespace: str | None = None, **options: Any) -> Any:
        """Like :meth:`Resource.create`."""
        return await resource.create(body, namespace, **options)

    async def replace(
        self,
        resource: Resource,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.replace`."""
        return await resource.replace(body, name, namespace, **options)

    async def patch(
        self,
        resource: Resource,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.patch`."""
        return await resource.patch(body, name, namespace, **options)

    async def server_side_apply(
        self,
        resource: Resource,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        force_conflicts: bool | None = None,
        **options: Any,
    ) -> Any:
        """Like :meth:`Resource.server_side_apply`."""
        return await resource.server_side_apply(body, name, namespace, force_conflicts, **options)

    async def delete(
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
        return await resource.delete(name, namespace, body, label_selector, field_selector, **options)

    def watch(
        self,
        resource: Resource,
        namespace: str | None = None,
        name: str | None = None,
        label_selector: str | None = None,
        field_selector: str | None = None,
        resource_version: str | None = None,
        timeout: int | None = None,
        watcher: AsyncWatch | None = None,
        **options: Any,
    ) -> AsyncIterator[dict[str, Any]]:
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
