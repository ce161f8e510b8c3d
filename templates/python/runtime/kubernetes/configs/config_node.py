"""A part of a kubeconfig that knows where it is."""

from __future__ import annotations

from typing import Any

from ...guards import is_list
from ..config_exception import ConfigException


class ConfigNode:
    """A mapping or a list of a kubeconfig; errors name the place that lacks something."""

    def __init__(self, name: str, value: Any, path: str | None = None) -> None:
        """Create a node.

        Args:
            name: Where it is, for errors.
            value: The mapping or list.
            path: The file that it comes from; relative paths in it are relative to that file's folder.
        """
        self.name = name
        self.value = value
        self.path = path

    def __contains__(self, key: object) -> bool:
        return key in self.value

    def __len__(self) -> int:
        return len(self.value)

    def __getitem__(self, key: Any) -> Any:
        found = self.safe_get(key)
        if found is None:
            raise ConfigException(f"Invalid kube-config file. Expected key {key} in {self.name}")
        return ConfigNode(f"{self.name}/{key}", found, self.path) if isinstance(found, (dict, list)) else found

    def safe_get(self, key: Any) -> Any:
        """The value of a key or an index; None if there is none."""
        if is_list(self.value):
            return self.value[key] if isinstance(key, int) and key < len(self.value) else None
        return self.value.get(key)

    def get_with_name(self, name: str, safe: bool = False) -> ConfigNode | None:
        """The member of a list that has this ``name``.

        Raises:
            ConfigException: If this is not a list, a member has no name, or two have this one; unless ``safe``, also
                if there is none.
        """
        if not is_list(self.value):
            raise ConfigException(f"Invalid kube-config file. Expected {self.name} to be a list")
        found: list[Any] = []
        for each in self.value:
            if "name" not in each:
                raise ConfigException(
                    f"Invalid kube-config file. Expected all values in {self.name} list to have 'name' key"
                )
            if each["name"] == name:
                found.append(each)
        if len(found) > 1:
            raise ConfigException(
                f"Invalid kube-config file. Expected only one object with name {name} in {self.name} list"
            )
        if not found:
            if safe:
                return None
            raise ConfigException(f"Invalid kube-config file. Expected object with name {name} in {self.name} list")
        member = found[0]
        if isinstance(member, ConfigNode):
            return member
        return ConfigNode(f"{self.name}[name={name}]", member, self.path)


def plain(value: Any) -> Any:
    """A node's value; everything else as it is."""
    return value.value if isinstance(value, ConfigNode) else value
