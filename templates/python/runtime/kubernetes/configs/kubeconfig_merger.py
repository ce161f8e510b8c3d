"""Several kubeconfigs as one."""

from __future__ import annotations

import copy
import os
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from ...guards import is_dict, is_list
from ..config_exception import ConfigException
from ..kubeconfig import Kubeconfig
from ..read_yaml import read_yaml
from .config_node import ConfigNode, plain

_LISTS = ("clusters", "contexts", "users")


class KubeConfigMerger:
    """Reads one or more kubeconfigs and merges them: for each name, the first file wins."""

    def __init__(self, paths: Any) -> None:
        """Read the files.

        Args:
            paths: Paths of files, separated as in KUBECONFIG, or a file object.

        Raises:
            ConfigException: If a file is empty or is not valid YAML.
        """
        self.paths: list[str] = []
        self.config_files: dict[str, Any] = {}
        """The content of each file, by path. Changes of ``config`` below its lists are changes of it."""
        self.config_merged: Any = None
        if hasattr(paths, "read"):
            text = paths.getvalue() if hasattr(paths, "getvalue") else paths.read()
            self.config_merged = _parse(text, "kubeconfig")
        else:
            for path in filter(None, os.fspath(cast("str | os.PathLike[str]", paths)).split(os.pathsep)):
                expanded = os.path.expanduser(path)
                if os.path.exists(expanded):
                    self.paths.append(expanded)
                    self.load_config(expanded)
        self._saved = copy.deepcopy(self.config_files)

    @property
    def config(self) -> Any:
        """What a ``KubeConfigLoader`` takes; None if there is no file."""
        return self.config_merged

    def load_config(self, path: str) -> None:
        """Add a file."""
        content = _parse(Path(path).read_bytes(), path)
        if self.config_merged is None:
            merged: dict[str, Any] = {**content, **{key: [] for key in _LISTS}}
            self.config_merged = ConfigNode(path, merged, path)
        into = self.config_merged.value
        for key in _LISTS:
            known = {each["name"] for each in into[key]}
            entries: list[dict[str, Any]] = content.get(key) or []
            for each in entries:
                if each["name"] not in known:
                    into[key].append(ConfigNode(f"{path}/{key}[name={each['name']}]", each, path))
        current = content.get("current-context")
        if current:
            into["current-context"] = current
        self.config_files[path] = content

    def save_changes(self) -> None:
        """Write the files whose content was changed."""
        for path, content in self.config_files.items():
            if content != self._saved.get(path):
                self.save_config(path)
        self._saved = copy.deepcopy(self.config_files)

    def save_config(self, path: str) -> None:
        """Write a file. Comments in it are lost."""
        yaml: Any = import_module("yaml")
        Path(path).write_text(yaml.safe_dump(self.config_files[path], default_flow_style=False), encoding="utf-8")


def add_to(config: Kubeconfig, content: Any, folder: str) -> None:
    """Add a parsed kubeconfig, or what a merger has made of several.

    Args:
        config: Where to add it.
        content: A mapping or a :class:`ConfigNode`.
        folder: For relative paths in parts that do not know their file.
    """
    root = plain(content)
    if not any(isinstance(each, ConfigNode) for key in _LISTS for each in _members(root, key)):
        config.add(root, "kubeconfig", folder)
        return
    config.add({**root, **{key: [] for key in _LISTS}}, "kubeconfig", folder)
    for key in _LISTS:
        for each in _members(root, key):
            path: str | None = getattr(each, "path", None)
            own = folder if path is None else os.path.dirname(os.path.abspath(path))
            config.add({key: [plain(each)]}, getattr(each, "name", "kubeconfig"), own, path)


def _members(root: Any, key: str) -> list[Any]:
    found: Any = root.get(key) if is_dict(root) else None
    return found if is_list(found) else []


def _parse(text: str | bytes, name: str) -> Any:
    try:
        documents = read_yaml(text)
    except ValueError as error:
        raise ConfigException(f"Invalid kube-config. {name}: {error}") from None
    if not documents or documents[0] is None:
        raise ConfigException(f"Invalid kube-config. {name} file is empty")
    return documents[0]
