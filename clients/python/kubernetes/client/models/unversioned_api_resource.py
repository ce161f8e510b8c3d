from __future__ import annotations

from ...runtime.model import Model


class UnversionedAPIResource(Model):
    """Discovery record of one resource: its URL name, its kind and its scope."""

    kind: str
    """Kind of the objects read and written at this resource, for example `Pod` for `pods`."""
    name: str
    """Plural name as used in URLs, such as `pods`; subresources carry a slash, as in `pods/log`."""
    namespaced: bool
    """`true` for resources that live in a namespace, `false` for cluster-wide ones. Decides how URLs are built."""
