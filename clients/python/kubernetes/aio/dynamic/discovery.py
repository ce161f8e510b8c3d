"""The kinds that a server serves."""

from __future__ import annotations

from ...runtime.errors import ApiException
from ...runtime.errors import NotFoundException as NotFoundError
from ...runtime.errors import ServiceUnavailableException as ServiceUnavailableError
from ...runtime.kubernetes.aio_dynamic_client import Resource
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as Discoverer
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as EagerDiscoverer
from ...runtime.kubernetes.aio_dynamic_client import ResourceList as LazyDiscoverer
from ...runtime.kubernetes.discovery import AmbiguousResourceError as ResourceNotUniqueError
from ...runtime.kubernetes.discovery import UnknownResourceError as ResourceNotFoundError

__all__ = [
    "ApiException",
    "Discoverer",
    "EagerDiscoverer",
    "LazyDiscoverer",
    "NotFoundError",
    "Resource",
    "ResourceNotFoundError",
    "ResourceNotUniqueError",
    "ServiceUnavailableError",
]
