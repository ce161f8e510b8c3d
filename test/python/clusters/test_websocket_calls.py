"""WebSockets by URL, and requests to any URL."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from typing import Any

import pytest

from runtime.api_client import ApiClient
from runtime.configuration import Configuration
from runtime.errors import ApiException, ApiValueError
from runtime.kubernetes.websocket_calls import (
    WSResponse,
    get_websocket_url,
    portforward_call,
    websocket_call,
    websocket_proxycare,
    websocket_request,
)
from runtime.rest_client import AsyncRESTClientObject, RESTClientObject
from support.peer import Peer
from support.pod_api import CoreApi
from support.server import Exchange, Server


def echo(exchange: Exchange) -> None:
    """A command that prints its URL."""
    peer = Peer(exchange)
    peer.frame(b"\x01" + exchange.request.target.encode())
    peer.frame(b'\x03{"status":"Success"}')
    peer.close()


def test_urls_of_websockets() -> None:
    assert get_websocket_url("https://kube.test/api?a=b") == "wss://kube.test/api?a=b"
    query: list[tuple[str, Any]] = [("command", ["ls", "a b"]), ("tty", "true")]
    assert get_websocket_url("http://kube.test/api", query) == "ws://kube.test/api?command=ls&command=a+b&tty=true"


def test_proxies_are_described_for_another_library() -> None:
    given = Configuration(proxy="http://proxy.test:8080/", no_proxy="a,.b")
    given.proxy_headers = {"Proxy-Authorization": f"Basic {b64encode(b'me:pass:word').decode()}"}
    assert websocket_proxycare({"header": []}, given, None, None) == {
        "header": [],
        "http_no_proxy": ["a", ".b"],
        "http_proxy_host": "proxy.test",
        "http_proxy_port": 8080,
        "http_proxy_auth": ("me", "pass:word"),
    }
    assert websocket_proxycare({}, Configuration(), None, None) == {}


def test_commands_run_by_their_url() -> None:
    with Server(echo) as server:
        configuration = Configuration(server.url)
        url = f"{server.url}/api/v1/namespaces/default/pods/web/exec?command=ls"
        answer = websocket_call(configuration, "GET", url)
        assert (answer.status, answer.data) == (200, "/api/v1/namespaces/default/pods/web/exec?command=ls")
        binary = websocket_call(configuration, "GET", get_websocket_url(url), binary=True)
        assert binary.data == b"/api/v1/namespaces/default/pods/web/exec?command=ls"
        with websocket_call(configuration, "GET", url, _preload_content=False) as session:
            session.run_forever(5)
            assert session.returncode == 0
    with pytest.raises(ApiException) as caught:
        websocket_call(configuration, "GET", url)
    assert caught.value.status == 0


def test_methods_run_by_a_function_for_their_url() -> None:
    api = CoreApi(ApiClient(Configuration("http://kube.test")))
    seen: list[Any] = []

    def call(configuration: Configuration, method: str, url: str, **options: Any) -> WSResponse:
        seen.extend((configuration.host, method, url, options["binary"]))
        return WSResponse("printed")

    assert websocket_request(call, None, api.connect_get_namespaced_pod_exec, "web", command=["ls", "-l"]) == "printed"
    assert seen[:2] == ["http://kube.test", "GET"] and seen[3] is False
    assert "/pods/web/exec?" in seen[2] and "command=ls&command=-l" in seen[2]


@pytest.mark.parametrize(
    ("ports", "message"), [("", "Missing required"), ("80,x", "'x'"), ("0", "'0'"), ("80,80", "Duplicate")]
)
def test_wrong_ports_are_reported(ports: str, message: str) -> None:
    query = f"?ports={ports}" if ports else ""
    with pytest.raises(ApiValueError, match=message):
        portforward_call(Configuration(), "GET", f"http://localhost/portforward{query}")


def test_requests_go_to_any_url_without_credentials() -> None:
    def respond(exchange: Exchange) -> None:
        request = exchange.request
        seen = {
            "target": request.target,
            "auth": request.headers.get("authorization"),
            "body": request.body.decode(),
        }
        exchange.answer(json.dumps(seen), 404 if "missing" in request.target else 200)

    with Server(respond) as server:
        configuration = Configuration("http://other.test", api_key={"authorization": "s3cret"})
        client = ApiClient(configuration).rest_client
        assert isinstance(client, RESTClientObject)
        answer = client.request("POST", f"{server.url}/a?b=c", body={"d": 1})
        assert json.loads(answer.data) == {"target": "/a?b=c", "auth": None, "body": '{"d":1}'}
        missing = client.request("GET", f"{server.url}/missing")
        assert (missing.status, json.loads(missing.read())["target"]) == (404, "/missing")
        headers = {"Authorization": "Bearer mine"}
        later = asyncio.run(AsyncRESTClientObject(configuration).request("GET", f"{server.url}/a", headers))
        assert json.loads(later.data)["auth"] == "Bearer mine"
        failed = asyncio.run(AsyncRESTClientObject(configuration).request("GET", f"{server.url}/missing"))
        assert failed.status == 404
    with pytest.raises(ApiValueError, match="must begin with"):
        client.request("GET", "/a")
