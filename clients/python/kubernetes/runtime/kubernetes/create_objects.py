"""Objects from files and dicts, as the official client creates them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..client import Client
from ..errors import ApiException, OpenApiException
from ..guards import is_dict, is_mapping
from ..json_writer import to_builtins
from ..operation import Operation
from .discovery import Discovery, UnknownResourceError, path_of
from .patch import apply_patch
from .read_yaml import read_yaml


class FailToCreateError(OpenApiException):
    """Some objects could not be created; those that could are there."""

    def __init__(self, api_exceptions: list[Exception], created: list[Any]) -> None:
        """Say which."""
        self.api_exceptions = api_exceptions
        self.created = created
        super().__init__("; ".join(str(each) for each in api_exceptions))

    def __reduce__(self) -> Any:
        return type(self), (self.api_exceptions, self.created)


def create_from_yaml(
    k8s_client: Client,
    yaml_file: str | os.PathLike[str] | None = None,
    yaml_objects: Iterable[Any] | None = None,
    verbose: bool = False,
    namespace: str = "default",
    apply: bool = False,
    **kwargs: Any,
) -> list[Any]:
    """Create the objects of a YAML file, in order, or of what was read of one.

    Args:
        k8s_client: The client to create them with.
        yaml_file: Path of a file, of one or more documents.
        yaml_objects: Objects instead of a file.
        verbose: Print what was created.
        namespace: For objects that name none.
        apply: Apply them (server-side) instead.
        **kwargs: Further parameters, such as ``dry_run`` or ``field_manager``.

    Raises:
        FailToCreateError: If some of them could not be created.
    """
    if yaml_objects is None:
        if yaml_file is None:
            raise ValueError("One of `yaml_file` or `yaml_objects` arguments must be provided")
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
    """As :func:`create_from_yaml`, of all YAML and JSON files of a folder, by name."""
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
    """Create one object, or the objects of a list; gives what the server made of them.

    Raises:
        FailToCreateError: If some of them could not be created.
    """
    created: list[Any] = []
    failures: list[Exception] = []
    discovery = Discovery(k8s_client)
    for obj in _objects(to_builtins(data)):
        try:
            made = _create(k8s_client, discovery, obj, namespace, apply, kwargs)
        except (ApiException, UnknownResourceError) as error:
            failures.append(error)
            continue
        created.append(made)
        if verbose:
            print(f"{obj.get('kind')} {'applied' if apply else 'created'}. status={_status(made)}")
    if failures:
        raise FailToCreateError(failures, created)
    return created


def _objects(data: Any) -> Iterator[Mapping[str, Any]]:
    if not is_mapping(data) or not isinstance(data.get("kind"), str) or not data.get("apiVersion"):
        raise ValueError("an object to create must have a kind and an apiVersion")
    if data["kind"].endswith("List") and "items" in data:
        kind = data["kind"][:-4]
        for item in data["items"] or ():
            # The items of a list of one kind leave it out.
            inherited = {"apiVersion": data["apiVersion"], "kind": kind} if kind else {}
            yield from _objects({**inherited, **item})
    else:
        yield data


def _create(
    client: Client, discovery: Discovery, obj: Mapping[str, Any], namespace: str, apply: bool, given: Mapping[str, Any]
) -> Any:
    info = discovery.find(api_version=obj["apiVersion"], kind=obj["kind"])
    metadata: Mapping[str, Any] = obj.get("metadata") or {}
    names = {_camel(name): value for name, value in given.items() if not name.startswith("_")}
    query = {name: value for name, value in names.items() if value is not None}
    params: dict[str, Any] = {"namespace": metadata.get("namespace") or namespace, "body": obj}
    method: Any = "POST"
    path = path_of(info)
    if apply:
        method, path = "PATCH", f"{path}/{{name}}"
        params.update(name=metadata.get("name"), body=apply_patch(obj))
        query = {"fieldManager": "python-client", "force": True, **query}
    operation: Operation[Any] = Operation(id=f"{'apply' if apply else 'create'} {info.kind}", method=method, path=path)
    return client.call(operation, {**params, "group": info.group, "version": info.version}, {"_query": query})


def _camel(name: str) -> str:
    return re.sub(r"_(.)", lambda match: match.group(1).upper(), name)


def _status(made: Any) -> Any:
    return made.get("status") if is_dict(made) else None
