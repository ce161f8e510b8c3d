from __future__ import annotations

from ...runtime.model import Model


class V1beta1NonResourceAttributes(Model):
    """Describes an access to a plain URL of the API server, such as `/healthz`, as opposed to an API object."""

    path: str | None = None
    """URL path to be tested, starting with a slash, for example `/metrics`."""
    verb: str | None = None
    """Lower-case HTTP method to be tested, such as `get`, `post` or `put`."""
