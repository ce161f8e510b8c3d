"""Parses kubeconfigs."""

from __future__ import annotations

import os
import warnings
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from ..guards import is_list, is_mapping
from .config_exception import ConfigException, missing_file
from .read_yaml import read_yaml

Entry = Mapping[str, Any]


class Kubeconfig:
    """One or several merged files: for each name, the first file wins; for the current context, the last one."""

    def __init__(self) -> None:
        self.current: str | None = None
        self.clusters: dict[str, Fields] = {}
        self.users: dict[str, Fields] = {}
        self.contexts: dict[str, Fields] = {}
        self.files: dict[str, str] = {}
        """The file of each user that comes from one."""

    def add(self, content: Any, name: str, folder: str, path: str | None = None) -> None:
        """Add the content of one file; its relative paths refer to its folder."""
        root = Fields(content, name, folder)
        if (root.text("kind") or "Config") != "Config":
            raise ConfigException(f"{name}.kind must be Config")
        self.current = root.text("current-context") or self.current
        for entries, key, kind in (
            (self.clusters, "clusters", "cluster"),
            (self.users, "users", "user"),
            (self.contexts, "contexts", "context"),
        ):
            for item in root.items(key):
                fields = item.fields(kind)
                if fields is None or item.required("name") in entries:
                    continue
                entries[item.required("name")] = fields
                if kind == "user" and path is not None:
                    self.files[item.required("name")] = path

    def select(self, wanted: str | None) -> tuple[str, Fields, Fields, Fields]:
        """A context's name, the context, its cluster and its user."""
        name = wanted or self.current
        if name is None:
            raise ConfigException("the kubeconfig has no current context: pass `context`")
        context = self.contexts.get(name)
        if context is None:
            raise ConfigException(f'the kubeconfig has no context "{name}"')
        cluster = self.clusters.get(context.required("cluster"))
        if cluster is None:
            raise ConfigException(f'context "{name}" names a cluster that does not exist')
        user_name = context.text("user")
        user = None if user_name is None else self.users.get(user_name)
        if user is None and user_name is not None:
            # The official client ignores it, and the API may not ask who calls.
            warnings.warn(f'context "{name}" names a user that does not exist', UserWarning, stacklevel=2)
        return name, context, cluster, user or Fields({}, "user", ".")


class Fields:
    """Reads the fields of a mapping; errors name the field that has the wrong type."""

    def __init__(self, value: Any, place: str, folder: str) -> None:
        if value is not None and not is_mapping(value):
            raise ConfigException(f"{place} must be a mapping")
        self.value = cast("Entry", value or {})
        self._place = place
        self.folder = folder
        """The folder that relative paths refer to."""

    def text(self, name: str) -> str | None:
        """A non-empty string."""
        value = self.value.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            raise self.wrong(name, "a string")
        return value

    def required(self, name: str) -> str:
        """A required string."""
        value = self.text(name)
        if value is None:
            raise ConfigException(f"{self._place}.{name} is missing")
        return value

    def flag(self, name: str) -> bool:
        """True or false."""
        value = self.value.get(name) or False
        if not isinstance(value, bool):
            raise self.wrong(name, "true or false")
        return value

    def texts(self, name: str) -> list[str]:
        """A list of strings."""
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise self.wrong(name, "a list of strings")
        return values

    def fields(self, name: str) -> Fields | None:
        """A mapping."""
        value = self.value.get(name)
        return None if value is None else Fields(value, f"{self._place}.{name}", self.folder)

    def items(self, name: str) -> list[Fields]:
        """A list of mappings."""
        return [
            Fields(value, f"{self._place}.{name}[{index}]", self.folder) for index, value in enumerate(self._list(name))
        ]

    def path(self, name: str) -> str | None:
        """The path of a file."""
        value = self.text(name)
        return None if value is None else self.resolve(value)

    def resolve(self, path: str) -> str:
        """Make a path independent of the current folder."""
        return os.path.join(self.folder, os.path.expanduser(path))

    def pem(self, name: str) -> str | bytes | None:
        """A PEM text, or the path of its file; the text wins."""
        data = self.text(f"{name}-data")
        if data is not None:
            try:
                return b64decode("".join(data.split()), validate=True)
            except (Base64Error, ValueError):
                raise self.wrong(f"{name}-data", "base64") from None
        path = self.path(name)
        if path is not None:
            # Reports a missing file now instead of with the first call.
            read_file(path)
        return path

    def wrong(self, name: str, wanted: str) -> ConfigException:
        """Never shows the value."""
        return ConfigException(f"{self._place}.{name} must be {wanted}")

    def _list(self, name: str) -> list[Any]:
        value = self.value.get(name)
        if value is None:
            return []
        if not is_list(value):
            raise self.wrong(name, "a list")
        return value


def read_kubeconfigs(files: str | os.PathLike[str] | None) -> Kubeconfig:
    """The listed files, separated as in PATH. Default: those in KUBECONFIG, else ``~/.kube/config``."""
    listed = os.fspath(files) if files is not None else os.environ.get("KUBECONFIG", "")
    names = [each for each in listed.split(os.pathsep) if each] or ["~/.kube/config"]
    config = Kubeconfig()
    found = False
    for name in names:
        path = os.path.expanduser(name)
        if not os.path.exists(path):
            if files is not None:
                raise ConfigException(f"Invalid kube-config file. {name} is not there")
            continue
        found = True
        try:
            documents = read_yaml(read_file(path))
        except ValueError as error:
            raise ConfigException(f"{name}: {error}") from None
        config.add(documents[0] if documents else None, name, os.path.dirname(os.path.abspath(path)), path)
    if not found:
        raise ConfigException(
            "Invalid kube-config file. No configuration found: KUBECONFIG is not set, and there is no ~/.kube/config"
        )
    return config


def read_file(path: str) -> bytes:
    """The content of a file."""
    try:
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise missing_file(path) from None
    except OSError as error:
        raise ConfigException(f"cannot read {path} ({error.strerror})") from None
