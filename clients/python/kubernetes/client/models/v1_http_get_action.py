from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_http_header import V1HTTPHeader


class V1HTTPGetAction(Model, rename={"http_headers": "httpHeaders"}):
    """HTTP GET sent by the kubelet for a probe or hook. Status codes from 200 to 399 are a success for probes."""

    host: str | None = None
    """Host to connect to; if absent, the pod's IP address. For a virtual host, set a `Host` header instead."""
    http_headers: list[V1HTTPHeader] | None = None
    """Extra request headers. A name may occur more than once."""
    path: str | None = None
    """Path part of the request URL. Defaults to `/`."""
    port: int | str
    """Port number from 1 to 65535, or the name of one of the container's ports."""
    scheme: str | None = None
    """`HTTP` or `HTTPS`, the latter without certificate verification. Defaults to `HTTP`."""
