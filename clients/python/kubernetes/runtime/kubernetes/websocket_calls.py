"""WebSockets by URL, with the functions of the official client."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..errors import ApiException, ApiValueError, OpenApiException
from ..guards import is_list
from .channels import PROTOCOLS
from .port_forward import PortForward
from .ws_client import WSClient

if TYPE_CHECKING:
    from ..configuration import Configuration

_SCHEMES = {"http": "ws", "https": "wss"}


class WSResponse(NamedTuple):
    """The output of a command that has ended."""

    data: Any
    status: int = 200


def get_websocket_url(url: str, query_params: Iterable[tuple[str, Any]] | None = None) -> str:
    """The URL of a WebSocket: ``ws`` for ``http``, ``wss`` for ``https``.

    Args:
        url: The URL of the API.
        query_params: Parameters in place of the URL's own. A list as ``command`` becomes one for each argument.
    """
    parts = urlsplit(url)
    query = urlencode(_flat(query_params)) if query_params else parts.query
    return urlunsplit((_SCHEMES.get(parts.scheme, parts.scheme), parts.netloc, parts.path, query, parts.fragment))


def websocket_proxycare(
    connect_opt: dict[str, Any], configuration: Configuration, url: str | None, headers: Any
) -> dict[str, Any]:
    """Add a configuration's proxy to options for the package ``websocket-client``.

    Args:
        connect_opt: Gets the options.
        configuration: Has the proxy.
        url: Ignored.
        headers: Ignored.
    """
    if configuration.no_proxy:
        connect_opt["http_no_proxy"] = configuration.no_proxy.split(",")
    if configuration.proxy:
        proxy = urlsplit(configuration.proxy)
        connect_opt.update(http_proxy_host=proxy.hostname, http_proxy_port=proxy.port)
    for name, value in (configuration.proxy_headers or {}).items():
        if name.lower() == "proxy-authorization" and value.startswith("Basic "):
            user, _, password = b64decode(value.split()[1]).decode().partition(":")
            connect_opt["http_proxy_auth"] = (user, password)
    return connect_opt


def websocket_call(configuration: Configuration, _method: str, url: str, **kwargs: Any) -> Any:
    """Run the command of a URL such as ``…/pods/web-0/exec?command=ls&stdout=true``.

    Args:
        configuration: Has the server's certificates and the credentials.
        _method: Ignored.
        url: An absolute URL of the configuration's server.
        **kwargs: ``headers``, ``query_params``, ``binary``, ``_request_timeout`` and ``_preload_content``.

    Returns:
        A :class:`WSResponse` when the command ends; with ``_preload_content=False``, a :class:`WSClient` at once.

    Raises:
        ApiException: If the command cannot be run; with the status 0 if there is no response.
    """
    timeout = kwargs.get("_request_timeout", 60)
    try:
        socket, operation = _open(configuration, url, kwargs)
        session = WSClient(socket, operation, binary=bool(kwargs.get("binary")))
        if not kwargs.get("_preload_content", True):
            return session
        with session:
            session.run_forever(timeout if isinstance(timeout, (int, float)) else None)
            return WSResponse(session.read_all())
    except ApiException:
        raise
    except OpenApiException as error:
        raise ApiException(0, str(error)) from error


def portforward_call(configuration: Configuration, _method: str, url: str, **kwargs: Any) -> PortForward:
    """Connect to the ports of a URL such as ``…/pods/web-0/portforward?ports=80,443``.

    Raises:
        ApiValueError: If a port is not a number between 1 and 65535, or is named twice, or there is none.
        ApiException: If the server refuses; with the status 0 if there is no response.
    """
    query = kwargs.get("query_params") or parse_qsl(urlsplit(url).query, keep_blank_values=True)
    ports: list[int] = []
    for given in (each for name, value in query if name == "ports" for each in str(value).split(",")):
        port = int(given) if given.isdecimal() else 0
        if not 0 < port < 65536:
            raise ApiValueError(f"{given!r} is no port number: it must be between 1 and 65535")
        if port in ports:
            raise ApiValueError(f"Duplicate port numbers: {port}")
        ports.append(port)
    if not ports:
        raise ApiValueError("Missing required parameter `ports`")
    try:
        socket, operation = _open(configuration, url, kwargs)
        return PortForward(socket, ports, operation)
    except ApiException:
        raise
    except OpenApiException as error:
        raise ApiException(0, str(error)) from error


def websocket_request(
    request: Callable[..., Any], force_kwargs: Mapping[str, Any] | None, api_method: Any, *args: Any, **kwargs: Any
) -> Any:
    """Call a method of an API class by a function for its URL.

    Args:
        request: Such as :func:`websocket_call`.
        force_kwargs: Arguments that count before those of the call.
        api_method: Such as ``CoreV1Api().connect_get_namespaced_pod_exec``.
        *args: The method's arguments.
        **kwargs: The method's arguments, ``binary``, and ``_preload_content``.
    """
    from ..build_url import build_url
    from .captured_call import capture_call
    from .channels import exec_arguments

    kwargs.update(force_kwargs or {})
    options = {
        "_preload_content": kwargs.pop("_preload_content", True),
        "binary": kwargs.pop("binary", False),
        "_request_timeout": kwargs.get("_request_timeout"),
    }
    call = capture_call(api_method, args, kwargs)
    params, given = exec_arguments(call.params, call.options) if "ports" not in call.params else (call.params, {})
    client = call.client
    url = build_url(client.base_url, call.operation, params, cast("Mapping[str, Any]", given.get("_query") or {}))
    result = request(client.configuration, "GET", url, headers=dict(client.default_headers), **options)
    return result.data if isinstance(result, WSResponse) else result


def _open(configuration: Configuration, url: str, kwargs: Mapping[str, Any]) -> Any:
    from ..api_client import ApiClient
    from ..generic_call import generic_call

    parts = urlsplit(url)
    scheme = {"ws": "http", "wss": "https"}.get(parts.scheme, parts.scheme)
    query = urlencode(_flat(kwargs["query_params"])) if kwargs.get("query_params") else parts.query
    plain = urlunsplit((scheme, parts.netloc, parts.path, query, ""))
    client = ApiClient(configuration)
    timeout = kwargs.get("_request_timeout")
    call = generic_call(client.base_url, "GET", plain, kwargs.get("headers"), None, None, timeout)
    return client.connect(call.operation, call.params, cast("Any", call.options), PROTOCOLS), call.operation


def _flat(query: Iterable[tuple[str, Any]]) -> list[tuple[str, Any]]:
    flat: list[tuple[str, Any]] = []
    for name, value in query:
        values: list[Any] = value if name == "command" and is_list(value) else [value]
        flat.extend((name, each) for each in values)
    return flat
