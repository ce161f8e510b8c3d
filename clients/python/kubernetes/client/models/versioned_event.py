from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .runtime_raw_extension import RuntimeRawExtension


class VersionedEvent(Model):
    """One message of a watch stream, reporting that an object changed or that the watch failed. Unrelated to the core
    `Event` kind.
    """

    object: RuntimeRawExtension
    """The object after the change, or its last state for `DELETED`. With `ERROR` it is normally a `Status` describing
    the problem.
    """
    type: str
    """What happened to the object: `ADDED`, `MODIFIED`, `DELETED` or `ERROR`."""
