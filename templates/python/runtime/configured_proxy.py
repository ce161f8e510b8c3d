"""The proxy of a configuration."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .proxy import Proxy, ProxyServer, bypasses

if TYPE_CHECKING:
    from .configuration import Configuration


def configured_proxy(configuration: Configuration) -> Proxy:
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
    headers = configuration.proxy_headers
    return ProxyServer(given, headers) if headers else given
