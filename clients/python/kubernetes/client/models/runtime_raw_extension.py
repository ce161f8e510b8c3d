from __future__ import annotations

from ...runtime.model import Model


class RuntimeRawExtension(Model, rename={"raw": "Raw"}):
    """Slot for an arbitrary API object whose type is not known in advance; in JSON the embedded object appears as
    is.
    """

    raw: str
    """Serialized bytes of the embedded object, as kept by Go programs. On the wire the object itself stands in place of
    this wrapper. Base64.
    """
