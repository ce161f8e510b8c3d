from __future__ import annotations

from ...runtime.model import Model


class UnversionedListMeta(Model, rename={"resource_version": "resourceVersion", "self_link": "selfLink"}):
    """Metadata of a list or other synthetic reply, as opposed to that of a stored object."""

    resource_version: str | None = None
    """Version of the data from which the reply was made. Hand it to a watch to receive later changes; treat it as
    opaque.
    """
    self_link: str | None = None
    """URL path of this reply on the API server, filled in on reads and ignored on writes."""
