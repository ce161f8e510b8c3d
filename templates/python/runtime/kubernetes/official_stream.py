"""``stream`` with the interface of the official client."""

from __future__ import annotations

from typing import Any

from .captured_call import capture_call
from .channels import PROTOCOLS, exec_arguments
from .port_forward import PortForward
from .ws_client import WSClient


def stream(func: Any, *args: Any, **kwargs: Any) -> Any:
    """Run a command in a container, or attach to its process.

    Args:
        func: ``CoreV1Api().connect_get_namespaced_pod_exec`` or ``…_attach``.
        *args: The method's arguments.
        **kwargs: The method's arguments. ``command`` is the program and its arguments; no shell is involved. With
            ``_preload_content=False``, returns a :class:`WSClient` at once; else, the output when the command ends.
            With ``binary=True``, the output is bytes.
    """
    binary = bool(kwargs.pop("binary", False))
    preload = kwargs.pop("_preload_content", True)
    timeout = kwargs.get("_request_timeout")
    call = capture_call(func, args, kwargs)
    params, options = exec_arguments(call.params, call.options)
    socket = call.client.connect(call.operation, params, options, PROTOCOLS)
    session = WSClient(socket, call.operation, binary=binary)
    if preload is False:
        return session
    with session:
        session.run_forever(timeout if isinstance(timeout, (int, float)) else None)
        if not session.is_open():
            # A command that could not be run is an error; one that failed is not.
            _ = session.returncode
        return session.read_all()


def portforward(func: Any, *args: Any, **kwargs: Any) -> PortForward:
    """Connect to ports of a pod.

    Example:
        ``portforward(api.connect_get_namespaced_pod_portforward, name, namespace, ports="80,443")``
    """
    call = capture_call(func, args, kwargs)
    given = call.params.get("ports")
    ports = [int(each) for each in str(given).split(",")] if isinstance(given, (str, int)) else [*(given or ())]
    if not ports:
        raise ValueError("no ports to forward: pass `ports`")
    params = {name: value for name, value in call.params.items() if name != "ports"}
    options: dict[str, Any] = {
        **call.options,
        "_query": {**(call.options.get("_query") or {}), "ports": ",".join(map(str, ports))},
    }
    return PortForward(
        call.client.connect(call.operation, params, options, ("v4.channel.k8s.io",)), ports, call.operation
    )
