"""The requests of a watch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil
from typing import Any

from ..operation import Operation

#: Parameters that the watch sets itself, replacing the caller's.
_own_parameters = frozenset(
    (
        "allowWatchBookmarks",
        "continue",
        "limit",
        "resourceVersion",
        "resourceVersionMatch",
        "sendInitialEvents",
        "timeoutSeconds",
        "watch",
    )
)
_DEFAULT_IDLE = 300.0
#: How much longer than the server's limit a connection may be silent.
_GRACE = 30.0


class WatchRequest:
    """Builds the requests from the caller's parameters; times in seconds."""

    def __init__(self, operation: Operation[Any], params: Mapping[str, Any], idle: float | None) -> None:
        wires = wire_names(operation)
        self._operation = operation
        self._own: dict[str, Any] = {}
        self.params: dict[str, Any] = {}
        """For both the list and the watch."""
        for name, value in params.items():
            wire = wires.get(name, name)
            if wire not in _own_parameters:
                self.params[name] = value
            elif value is not None:
                self._own[wire] = value
        version = self._own.get("resourceVersion")
        # Version 0 means "any", and a watch from it returns existing objects in no order: list at that version instead.
        self.start: str | None = None if version in (None, "", "0") else str(version)
        """The version from which the caller starts; None to list first."""
        seconds = self._own.get("timeoutSeconds")
        self.seconds: float | None = seconds if isinstance(seconds, (int, float)) else None
        """How long the caller wants a connection to last."""
        if idle is None:
            idle = _DEFAULT_IDLE if self.seconds is None else self.seconds + _GRACE
        self.idle: float = idle
        """How long a connection may be silent before it counts as dead."""
        limit = self._own.get("limit")
        self.page_size: int = limit if isinstance(limit, int) else 500

    def list_query(self, again: bool) -> dict[str, Any]:
        """The parameters of a list. A repeated list must have the newest version."""
        if again or self._own.get("resourceVersion") != "0":
            return {}
        names = ("resourceVersion", "resourceVersionMatch")
        return {name: self._own[name] for name in names if name in self._own}

    def watch_query(self, version: str, random: Callable[[], float], left: float | None) -> dict[str, Any]:
        """The parameters of a watch; ``left`` is the time left for the whole loop, if that is limited."""
        query: dict[str, Any] = {"watch": True}
        if version:
            query["resourceVersion"] = version
        if has_query(self._operation, "allowWatchBookmarks"):
            query["allowWatchBookmarks"] = self._own.get("allowWatchBookmarks", True)
        if left is not None:
            query["timeoutSeconds"] = max(1, ceil(left))
        elif "timeoutSeconds" in self._own:
            query["timeoutSeconds"] = self._own["timeoutSeconds"]
        elif self.idle > 0 and has_query(self._operation, "timeoutSeconds"):
            # The server ends a silent but live watch within its limit: longer silence means a dead connection.
            # The limit is randomised, so that watches that started together are not renewed together.
            query["timeoutSeconds"] = max(1, int(self.idle * (0.75 + random() * 0.2)))
        return query


def wire_names(operation: Operation[Any]) -> dict[str, str]:
    """Wire names of query parameters, by their Python names."""
    return {
        (each if isinstance(each, str) else each.name): (each if isinstance(each, str) else each.wire)
        for each in operation.query
    }


def has_query(operation: Operation[Any], wire: str) -> bool:
    """Whether an operation declares a query parameter."""
    return wire in wire_names(operation).values()
