"""Creates objects from files and dicts, with the interface of the official client."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from ..client import Client
from ..errors import ApiException, ApiKeyError, OpenApiException
from ..guards import is_dict, is_mapping
from ..json_writer import to_builtins
from ..operation import Operation
from ..thread_pool import in_thread
from .creation_types import known_creation, known_resource, snake_case
from .discovery import Discovery, UnknownResourceError, path_of
from .patch import apply_patch
from .read_yaml import read_yaml
from .resource_info import ResourceInfo
from .resource_instance import ResourceInstance
from .resource_requests import ResourceRequest

if TYPE_CHECKING:
    from ..call_options import CallOptions


class FailToCreateError(OpenApiException):
    """Some objects could not be created; the others were."""

    def __init__(self, api_exceptions: list[Exception], created: list[Any] | None = None) -> None:
        """Set the errors."""
        self.api_exceptions = api_exceptions
        self.created = created or []
        super().__init__(str(self))

    def __str__(self) -> str:
        return "".join(map(_sentence, self.api_exceptions))

    def __reduce__(self) -> Any:
        return type(self), (self.api_exceptions, self.created)


def _sentence(error: Exception) -> str:
    """An error as the official client shows it: with the whole response, whose secrets are redacted."""
    if not isinstance(error, ApiException):
        return str(error)
    return f"Error from server ({error.reason}): {error.body}"


def create_from_yaml(
    k8s_client: Client,
    yaml_file: str | os.PathLike[str] | None = None,
    yaml_objects: Iterable[Any] | None = None,
    verbose: bool = False,
    namespace: str = "default",
    apply: bool = False,
    **kwargs: Any,
) -> list[Any]:
    """Create the objects of a YAML file, or parsed ones, in order.

    Args:
        k8s_client: The client that creates them.
        yaml_file: Path of a file with one or more documents.
        yaml_objects: Objects to use instead of a file.
        verbose: Print what was created.
        namespace: For objects without one.
        apply: Use server-side apply instead.
        **kwargs: Further parameters, such as ``dry_run`` or ``field_manager``.

    Raises:
        FailToCreateError: If some objects could not be created.
    """
    if yaml_objects is None:
        if yaml_file is None:
            raise ValueError("nothing to create: pass yaml_file or yaml_objects")
        with open(yaml_file, "rb") as file:
            yaml_objects = read_yaml(file.read())
    created: list[Any] = []
    failures: list[Exception] = []
    for each in yaml_objects:
        if each is None:
            continue
        try:
            created.append(create_from_dict(k8s_client, each, verbose, namespace, apply, **kwargs))
        except FailToCreateError as error:
            failures.extend(error.api_exceptions)
            created.append(error.created)
    if failures:
        raise FailToCreateError(failures, created)
    return created


def create_from_directory(
    k8s_client: Client,
    yaml_dir: str | os.PathLike[str],
    verbose: bool = False,
    namespace: str = "default",
    apply: bool = False,
    **kwargs: Any,
) -> list[Any]:
    """Like :func:`create_from_yaml`, for all YAML and JSON files of a folder, sorted by name."""
    names = sorted(name for name in os.listdir(yaml_dir) if name.endswith((".yaml", ".yml", ".json")))
    if not names:
        raise ValueError(f"`yaml_dir` contains no YAML or JSON files: {os.fspath(yaml_dir)}")
    created: list[Any] = []
    failures: list[Exception] = []
    for name in names:
        try:
            path = os.path.join(yaml_dir, name)
            created.append(create_from_yaml(k8s_client, path, None, verbose, namespace, apply, **kwargs))
        except FailToCreateError as error:
            failures.extend(error.api_exceptions)
    if failures:
        raise FailToCreateError(failures, created)
    return created


def create_from_dict(
    k8s_client: Client,
    data: Any,
    verbose: bool = False,
    namespace: str = "default",
    apply: bool = False,
    **kwargs: Any,
) -> list[Any]:
    """Create one object, or the objects of a list; returns the created objects.

    They are models of the kinds that this package knows; others, and those of server-side apply, are a
    ``ResourceInstance``. With ``async_req=True``, the calls are made in other threads, and their results are returned
    at once.

    Raises:
        FailToCreateError: If some objects could not be created.
    """
    created: list[Any] = []
    failures: list[Exception] = []
    discovery = Discovery(k8s_client)
    for obj in objects_of(to_builtins(data)):
        try:
            created.append(_create(k8s_client, discovery, obj, verbose, namespace, apply, kwargs))
        except (ApiException, UnknownResourceError) as error:
            failures.append(error)
    if failures:
        raise FailToCreateError(failures, created)
    return created


def create_from_yaml_single_item(
    k8s_client: Client, yml_object: Any, verbose: bool = False, apply: bool = False, **kwargs: Any
) -> Any:
    """Create a single object, not a list; returns the created object.

    Raises:
        ApiException: If it could not be created.
    """
    namespace: str = kwargs.pop("namespace", None) or "default"
    obj: dict[str, Any] = to_builtins(yml_object)
    return _create(k8s_client, Discovery(k8s_client), obj, verbose, namespace, apply, kwargs)


def _create(
    client: Client,
    discovery: Discovery,
    obj: Mapping[str, Any],
    verbose: bool,
    namespace: str,
    apply: bool,
    given: Mapping[str, Any],
) -> Any:
    if given.get("async_req"):
        rest = {name: value for name, value in given.items() if name != "async_req"}
        return in_thread(_create, client, discovery, obj, verbose, namespace, apply, rest)
    api_version, kind = obj["apiVersion"], obj["kind"]
    info = known_resource(api_version, kind) or discovery.run(discovery.find(api_version=api_version, kind=kind))
    request = creation_of(info, obj, namespace, apply, given)
    made = created_object(client.call(request.operation, request.params, request.options))
    if verbose:
        print(described(obj, made, apply))
    return made


def created_object(answer: Any) -> Any:
    """What the caller gets of a decoded answer."""
    return ResourceInstance(answer) if is_dict(answer) else answer


def objects_of(data: Any) -> Iterator[Mapping[str, Any]]:
    """The object itself, or the items of a list."""
    if not is_mapping(data):
        raise ValueError("an object to create must be a mapping")
    for name in ("kind", "apiVersion"):
        if not data.get(name) or not isinstance(data[name], str):
            raise ApiKeyError(f"an object to create has no {name}")
    if data["kind"].endswith("List") and "items" in data:
        kind = data["kind"][:-4]
        for item in data["items"] or ():
            # The items of a typed list omit their kind.
            inherited = {"apiVersion": data["apiVersion"], "kind": kind} if kind else {}
            yield from objects_of({**inherited, **item})
    else:
        yield data


def creation_of(
    info: ResourceInfo, obj: Mapping[str, Any], namespace: str, apply: bool, given: Mapping[str, Any]
) -> ResourceRequest:
    """The arguments of the client's call."""
    metadata: Mapping[str, Any] = obj.get("metadata") or {}
    names = {_camel(name): value for name, value in given.items() if not name.startswith("_") and name != "async_req"}
    query = {name: value for name, value in names.items() if value is not None}
    params: dict[str, Any] = {"namespace": metadata.get("namespace") or namespace, "body": obj}
    method: Any = "POST"
    path = path_of(info)
    if apply:
        method, path = "PATCH", f"{path}/{{name}}"
        params.update(name=metadata.get("name"), body=apply_patch(obj))
        query = {"fieldManager": "python-client", "force": True, **query}
    known = None if apply else known_creation(info)
    operation: Operation[Any] = Operation(
        id=f"{'apply' if apply else 'create'} {info.kind}",
        method=method,
        path=path,
        response=None if known is None else known.response,
        responses=None if known is None else known.responses,
    )
    options = {name: value for name, value in given.items() if name.startswith("_")}
    options["_query"] = {**query, **(options.get("_query") or {})}
    params.update(group=info.group, version=info.version)
    return ResourceRequest(operation, params, cast("CallOptions", options))


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda match: match.group(1).upper(), name)


def described(obj: Mapping[str, Any], made: Any, apply: bool) -> str:
    """Describe the result on one line."""
    kind = str(obj.get("kind"))
    status = f" status='{made.status}'" if hasattr(made, "status") else ""
    return f"{kind if apply else snake_case(kind)} created.{status}"
