"""What the requests of a watch say."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..operation import Operation

#: What the watch itself decides about, and must not be sent as the caller gave it.
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
    """Made from the parameters that the caller gave for all of them; times in seconds."""

    def __init__(self, operation: Operation[Any], params: Mapping[str, Any], idle: float | None) -> None:
        wires = wire_names(operation)
        self._operation = operation
        self._own: dict[str, Any] = {}
        self.params: dict[str, Any] = {}
        """For the list and the watch alike."""
        for name, value in params.items():
            wire = wires.get(name, name)
            if wire not in _own_parameters:
                self.params[name] = value
            elif value is not None:
                self._own[wire] = value
        version = self._own.get("resourceVersion")
        # Version 0 is "any", and a watch from there gives what exists in no order: list at that version instead.
        self.start: str | None = None if version in (None, "", "0") else str(version)
        """The version that the caller starts from; None where everything is to be listed first."""
        seconds = self._own.get("timeoutSeconds")
        if idle is None:
            idle = seconds + _GRACE if isinstance(seconds, (int, float)) else _DEFAULT_IDLE
        self.idle: float = idle
        """How long a connection may be silent before it is taken for dead."""
        limit = self._own.get("limit")
        self.page_size: int = limit if isinstance(limit, int) else 500

    def list_query(self, again: bool) -> dict[str, Any]:
        """What to ask of a list. One that is made again has to be of the newest version."""
        if again or self._own.get("resourceVersion") != "0":
            return {}
        names = ("resourceVersion", "resourceVersionMatch")
        return {name: self._own[name] for name in names if name in self._own}

    def watch_query(self, version: str, random: Callable[[], float]) -> dict[str, Any]:
        """What to ask of a watch."""
        query: dict[str, Any] = {"watch": True}
        if version:
            query["resourceVersion"] = version
        if has_query(self._operation, "allowWatchBookmarks"):
            query["allowWatchBookmarks"] = self._own.get("allowWatchBookmarks", True)
        if "timeoutSeconds" in self._own:
            query["timeoutSeconds"] = self._own["timeoutSeconds"]
        elif self.idle > 0 and has_query(self._operation, "timeoutSeconds"):
            # The server ends a silent watch that is alive in time, so that silence beyond that means a dead connection.
            # The moment is spread, so that watches which began together are not renewed together.
            query["timeoutSeconds"] = max(1, int(self.idle * (0.75 + random() * 0.2)))
        return query


def wire_names(operation: Operation[Any]) -> dict[str, str]:
    """The names of query parameters on the wire, by those in Python."""
    return {
        (each if isinstance(each, str) else each.name): (each if isinstance(each, str) else each.wire)
        for each in operation.query
    }


def has_query(operation: Operation[Any], wire: str) -> bool:
    """Whether an operation declares a query parameter."""
    return wire in wire_names(operation).values()
