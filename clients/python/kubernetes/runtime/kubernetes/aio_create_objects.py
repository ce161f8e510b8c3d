"""Creates objects from files and dicts, in an event loop, with the interface of the official client."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from ..aio_client import AsyncClient
from ..errors import ApiException
from ..json_writer import to_builtins
from .create_objects import FailToCreateError, created_object, creation_of, described, objects_of
from .creation_types import known_resource
from .discovery import AsyncDiscovery, UnknownResourceError
from .read_yaml import read_yaml


async def create_from_yaml(
    k8s_client: AsyncClient,
    yaml_file: str | os.PathLike[str],
    verbose: bool = False,
    namespace: str = "default",
    **kwargs: Any,
) -> list[Any]:
    """Create the objects of a YAML file, in order.

    Args:
        k8s_client: The client that creates them.
        yaml_file: Path of a file with one or more documents.
        verbose: Print what was created.
        namespace: For objects without one.
        **kwargs: Further parameters, such as ``dry_run`` or ``field_manager``; ``apply`` uses server-side apply.

    Raises:
        FailToCreateError: If some objects could not be created.
    """
    import anyio

    created: list[Any] = []
    failures: list[Exception] = []
    for each in read_yaml(await anyio.Path(os.fspath(yaml_file)).read_bytes()):
        if each is None:
            continue
        try:
            created.append(await create_from_dict(k8s_client, each, verbose, namespace, **kwargs))
        except FailToCreateError as error:
            failures.extend(error.api_exceptions)
            created.append(error.created)
    if failures:
        raise FailToCreateError(failures, created)
    return created


async def create_from_dict(
    k8s_client: AsyncClient,
    data: Any,
    verbose: bool = False,
    namespace: str = "default",
    *,
    apply: bool = False,
    **kwargs: Any,
) -> list[Any]:
    """Create one object, or the objects of a list; returns the created objects.

    They are models of the kinds that this package knows; others, and those of server-side apply, are a
    ``ResourceInstance``.

    Raises:
        FailToCreateError: If some objects could not be created.
    """
    created: list[Any] = []
    failures: list[Exception] = []
    discovery = AsyncDiscovery(k8s_client)
    for obj in objects_of(to_builtins(data)):
        try:
            created.append(await _create(k8s_client, discovery, obj, verbose, namespace, apply, kwargs))
        except (ApiException, UnknownResourceError) as error:
            failures.append(error)
    if failures:
        raise FailToCreateError(failures, created)
    return created


async def create_from_yaml_single_item(
    k8s_client: AsyncClient,
    yml_object: Any,
    verbose: bool = False,
    namespace: str = "default",
    *,
    apply: bool = False,
    **kwargs: Any,
) -> Any:
    """Create a single object, not a list; returns the created object.

    Raises:
        ApiException: If it could not be created.
    """
    obj: dict[str, Any] = to_builtins(yml_object)
    return await _create(k8s_client, AsyncDiscovery(k8s_client), obj, verbose, namespace, apply, kwargs)


async def _create(
    client: AsyncClient,
    discovery: AsyncDiscovery,
    obj: Mapping[str, Any],
    verbose: bool,
    namespace: str,
    apply: bool,
    given: Mapping[str, Any],
) -> Any:
    api_version, kind = obj["apiVersion"], obj["kind"]
    info = known_resource(api_version, kind)
    if info is None:
        info = await discovery.run(discovery.find(api_version=api_version, kind=kind))
    request = creation_of(info, obj, namespace, apply, given)
    made = created_object(await client.call(request.operation, request.params, request.options))
    if verbose:
        print(described(obj, made, apply))
    return made
