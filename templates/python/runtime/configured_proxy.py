"""The proxy of a configuration."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from .proxy import Proxy, ProxyServer, bypasses

if TYPE_CHECKING:
    from ssl import SSLContext


class ProxySettings(Protocol):
    """The attributes of a configuration that decide which proxy is used."""

    @property
    def proxy(self) -> str | None:
        """URL of a proxy; empty for none, None for the environment's."""
        ...

    @property
    def no_proxy(self) -> str | None:
        """Hosts that are reached without it."""
        ...

    @property
    def proxy_headers(self) -> Mapping[str, str] | None:
        """Sent to the proxy."""
        ...

    @property
    def proxy_ssl_context(self) -> SSLContext | None:
        """For connections to a proxy with https."""
        ...

    @property
    def use_proxy(self) -> bool:
        """Whether a proxy may be used."""
        ...

    def base_url(self) -> str:
        """The API's URL."""
        ...


def configured_proxy(configuration: ProxySettings) -> Proxy:
    """The option ``proxy`` of a client."""
    given = configuration.proxy
    if not configuration.use_proxy or given == "":
        return False
    excepted = configuration.no_proxy
    if excepted is None and given is not None:
        excepted = os.environ.get("NO_PROXY", "")
    parts = urlsplit(configuration.base_url())
    if excepted is not None and bypasses(parts.hostname or "", parts.port, excepted):
        return False
    headers, context = configuration.proxy_headers, configuration.proxy_ssl_context
    return ProxyServer(given, headers or {}, context) if headers or context is not None else given
