"""Access to any kind of object, including those that the document does not declare, in an event loop."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import Any

from ..aio_client import AsyncClient
from ..errors import ApiException
from ..guards import is_dict
from .discovery import AsyncDiscovery, ResourceInfo, UnknownResourceError
from .resource_instance import ResourceField, ResourceInstance
from .resource_requests import ResourceRequest, ResourceRequests, kind_asked_for
from .watch_stream import watch_async


class ResourceList:
    """The kinds that a server serves."""

    def __init__(self, client: DynamicClient) -> None:
        self._client = client
        self._discovery = AsyncDiscovery(client.client)

    async def get(self, **query: Any) -> Resource:
        """Find a kind by ``api_version`` (or ``group`` and ``version``) and ``kind`` or ``name``.

        The name is its plural, its singular or a short name.

        Raises:
            ResourceNotFoundError: If the server does not serve it.
        """
        info = await self._discovery.run(self._discovery.find(**kind_asked_for(query)))
        return Resource(self._client, info)

    async def search(self, **query: Any) -> list[Resource]:
        """All matching kinds in the groups' preferred versions."""
        found = await self._discovery.run(self._discovery.search(query))
        return [Resource(self._client, info) for info in found]


class Resource(ResourceRequests):
    """One kind, with its calls."""

    def __init__(self, client: DynamicClient, info: ResourceInfo, subresource: str | None = None) -> None:
        super().__init__(info, subresource)
        self._client = client

    def __getattr__(self, name: str) -> Resource:
        if not name.startswith("_") and name in self.info.subresources:
            return Resource(self._client, self.info, name)
        raise AttributeError(f"{self!r} has no {name}")

    async def get(self, name: str | None = None, namespace: str | None = None, **options: Any) -> ResourceInstance:
        """Return an object, or, without a name, all objects of a namespace or of all namespaces."""
        return await self._call(self._get(name, namespace, options))

    async def create(self, body: Any = None, namespace: str | None = None, **options: Any) -> ResourceInstance:
        """Create an object."""
        return await self._call(self._create(body, namespace, options))

    async def replace(
        self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> ResourceInstance:
        """Replace the object of that name. Fails with a conflict if its ``resourceVersion`` is not the newest."""
        return await self._call(self._replace(body, name, namespace, options))

    async def patch(
        self, body: Any = None, name: str | None = None, namespace: str | None = None, **options: Any
    ) -> ResourceInstance:
        """Patch an object.

        A list is sent as a JSON patch, anything else as a strategic merge patch; ``content_type`` overrides that.
        """
        return await self._call(self._patch(body, name, namespace, options))

    async def server_side_apply(
        self,
        body: Any = None,
        name: str | None = None,
        namespace: str | None = None,
        force_conflicts: bool | None = None,
        **options: Any,
    ) -> ResourceInstance:
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
    ) -> ResourceInstance:
        """Delete an object, or all objects that match a selector."""
        options.update(label_selector=label_selector, field_selector=field_selector)
        return await self._call(self._delete(name, namespace, body, options))

    async def watch(
        self, namespace: str | None = None, name: str | None = None, **options: Any
    ) -> AsyncIterator[dict[str, Any]]:
        """Follow changes, as dicts with ``type``, ``object`` and ``raw_object``."""
        operation, session = self._watching(namespace, name, options)
        async for event in watch_async(self._client.client, operation, session):
            yield {"type": event.type, "object": ResourceInstance(event.object), "raw_object": event.object}

    async def _call(self, request: ResourceRequest) -> ResourceInstance:
        answer: Any = await self._client.client.call(*request)
        return ResourceInstance(answer if is_dict(answer) else {"value": answer})


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
        **options: Any,
    ) -> AsyncIterator[dict[str, Any]]:
        """Like :meth:`Resource.watch`."""
        options.update(label_selector=label_selector, field_selector=field_selector)
        options.update(resource_version=resource_version, timeout=timeout)
        given = {name: value for name, value in options.items() if value is not None}
        return resource.watch(namespace, name, **given)


__all__ = [
    "ApiException",
    "DynamicClient",
    "Resource",
    "ResourceField",
    "ResourceInstance",
    "UnknownResourceError",
]
