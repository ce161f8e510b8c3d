from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .v1_event_source import V1EventSource
    from .v1_object_meta import V1ObjectMeta
    from .v1_object_reference import V1ObjectReference


class V1Event(
    Model,
    rename={
        "api_version": "apiVersion",
        "first_timestamp": "firstTimestamp",
        "involved_object": "involvedObject",
        "last_timestamp": "lastTimestamp",
    },
):
    """Report of something that happened to an object, meant for diagnosis. Events expire, after one hour unless the API
    server is configured otherwise.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    count: int | None = None
    """How often the same event has been seen; repeats raise this number instead of creating new events. Format:
    int32.
    """
    first_timestamp: datetime | None = None
    """When this event was seen for the first time, by the clock of the reporting component."""
    involved_object: V1ObjectReference
    """The object the event is about, for instance the pod that could not be scheduled."""
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    last_timestamp: datetime | None = None
    """When this event was last repeated; same as `firstTimestamp` if it happened only once."""
    message: str | None = None
    """Explanation in plain text for a human reader; do not parse it."""
    metadata: V1ObjectMeta
    """Standard object data; the namespace must agree with that of the object the event concerns."""
    reason: str | None = None
    """Why the event was raised, as one CamelCase word that programs can compare, for example `FailedScheduling`."""
    source: V1EventSource | None = None
    """Component and host that raised the event, such as the kubelet on a certain node."""
    type: str | None = None
    """Severity class: `Normal` for routine information, `Warning` for possible trouble. More values may follow in later
    versions.
    """
