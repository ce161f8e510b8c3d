from __future__ import annotations

from ...runtime.model import Model


class UnversionedListMeta(Model, rename={"resource_version": "resourceVersion", "self_link": "selfLink"}):
    """Metadata of a list, or of another response that is not a stored object."""

    resource_version: str | None = None
    """Version of the data in the response. Pass it to a watch to receive later changes; treat it as opaque."""
    self_link: str | None = None
    """URL path of this response on the API server, filled in on reads and ignored on writes."""
