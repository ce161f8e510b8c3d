"""A kind of object, and what programs look it up by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast


@dataclass(frozen=True)
class ResourceInfo:
    """A kind of object, as the server describes it."""

    group: str
    version: str
    name: str
    """Plural, as in URLs."""
    kind: str
    namespaced: bool
    verbs: tuple[str, ...]
    singular_name: str = ""
    short_names: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    subresources: tuple[str, ...] = ()
    preferred: bool = False
    """Whether this is the version of its group that the server prefers; known of results of searches."""

    @property
    def prefix(self) -> str:
        """The first part of its paths: ``api`` for the core group, ``apis`` for others."""
        return "apis" if self.group else "api"

    @property
    def group_version(self) -> str:
        """The ``apiVersion`` of its objects."""
        return f"{self.group}/{self.version}" if self.group else self.version


#: What says where a kind is, and not which one it is.
PLACES = frozenset(("prefix", "group", "version", "api_version"))


def fits(info: ResourceInfo, asked: Mapping[str, Any]) -> bool:
    """Whether a kind has these properties."""
    return all(_matches(_value_of(info, name), value) for name, value in asked.items() if name != "api_version") and (
        "api_version" not in asked or asked["api_version"] in (info.group_version, info.version)
    )


def _value_of(info: ResourceInfo, name: str) -> Any:
    if name == "name":
        return (info.name, info.singular_name, *info.short_names)
    # Programs pass the names of JSON, too.
    return getattr(info, {"singularName": "singular_name", "shortNames": "short_names"}.get(name, name), None)


def _matches(known: Any, asked: Any) -> bool:
    if not isinstance(known, tuple):
        return bool(known == asked)
    values = cast("tuple[str, ...]", known)
    return asked in values if isinstance(asked, str) else set(asked) <= set(values)


def may_match(group: str, version: str, asked: Mapping[str, Any]) -> bool:
    """Whether a version of a group can have kinds that match, as far as can be told without asking for them."""
    full = f"{group}/{version}" if group else version
    return (
        asked.get("group") in (None, group)
        and asked.get("version") in (None, version)
        and asked.get("api_version") in (None, version, full)
        and asked.get("prefix") in (None, "apis" if group else "api")
    )


def described(asked: Mapping[str, Any]) -> str:
    """The properties, for messages."""
    given = {name: value for name, value in asked.items() if value is not None}
    if len(given) == 1 and given.keys() <= {"kind", "name"}:
        return str(*given.values())
    return "kind with " + ", ".join(f"{name}={value!r}" for name, value in given.items())
