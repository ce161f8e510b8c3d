"""Which call of the package creates a kind of object, by the names that the official client gives its classes."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from typing import Any

from ..operation import Operation
from .captured_call import operation_of
from .resource_info import ResourceInfo


def known_resource(api_version: str, kind: str) -> ResourceInfo | None:
    """A kind whose objects the package can create; None if it cannot."""
    group, _, version = api_version.rpartition("/")
    for namespaced in (True, False):
        info = ResourceInfo(group, version, "", kind, namespaced, ())
        operation = known_creation(info)
        if operation is not None:
            return replace(info, name=operation.path.rpartition("/")[2])
    return None


def known_creation(info: ResourceInfo) -> Operation[Any] | None:
    """The operation that creates objects of a kind; None if the package does not have it."""
    try:
        client: Any = import_module("...client", __package__)
    except ImportError:
        # The runtime is used without a package around it.
        return None
    group = "".join(word.capitalize() for word in (info.group or "core").removesuffix(".k8s.io").split("."))
    api_class = getattr(client, f"{group}{info.version.capitalize()}Api", None)
    if api_class is None:
        return None
    kind = snake_case(info.kind)
    if info.namespaced:
        return operation_of(api_class, f"create_namespaced_{kind}", {"namespace": "", "body": {}})
    return operation_of(api_class, f"create_{kind}", {"body": {}})


def snake_case(kind: str) -> str:
    """A kind as a part of a method's name: ``api_service`` for ``APIService``."""
    words = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", kind)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words).lower()


__all__ = ["known_creation", "known_resource", "snake_case"]
