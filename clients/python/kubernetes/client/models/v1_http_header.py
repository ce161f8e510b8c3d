from __future__ import annotations

from ...runtime.model import Model


class V1HTTPHeader(Model):
    """Header sent along with an HTTP probe or hook."""

    name: str
    """Header name, such as `Accept` or `Host`, without a colon."""
    value: str
    """Header value, sent unchanged in each request to the container."""
