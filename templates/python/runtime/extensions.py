"""What a request tells the library below."""

from __future__ import annotations

from typing import Any

from .effects import Send


def follow_stage(send: Send, name: str, info: dict[str, Any]) -> None:
    """Start the limit that belongs to how far an exchange has come."""
    request = info.get("request")
    if request is not None and request.method == b"CONNECT":
        # Said to a proxy: the connection does not stand yet.
        return
    if name.endswith(("send_request_headers.started", "send_request_body.complete")):
        send.limits.start("headers", send.headers_timeout)


def extensions_of(send: Send, server_name: str | None) -> dict[str, Any]:
    """Extensions for a transport that does not know our limits."""
    left = send.limits.left()
    read = send.headers_timeout or None
    timeout = {
        "connect": send.connect or None,
        "pool": send.connect or None,
        "read": read if left is None else left if read is None else min(left, read),
        "write": read,
    }
    return {"timeout": timeout, **({"sni_hostname": server_name} if server_name else {})}
