"""Connections that break, are closed while idle, or use a proxy."""

from __future__ import annotations

import base64
import socket
import ssl
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import trustme

from runtime.client_options import Tls
from runtime.encode_form import File
from runtime.errors import ApiConnectionError, ApiException, ApiTimeoutError
from runtime.operation import Operation, Parameter
from runtime.proxy import ProxyServer
from support.callers import operation
from support.peer import Peer
from support.server import Exchange, Server

QUICK: Any = {"base_delay": 0.001}


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_connection_closed_while_idle_is_replaced(caller: Any, method: str) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.answer('"ok"')
        exchange.hang_up()

    with Server(handler) as server:
        client = caller(server.url, retry=False)
        for _ in range(4):
            assert client.call(operation(method=method), {"body": {"a": 1}} if method == "POST" else {}) == "ok"
            time.sleep(0.05)
        assert server.connections == 4


@pytest.mark.parametrize(
    "bytes_sent",
    [
        b"SSH-2.0-OpenSSH\r\n",
        b"HTTP/1.1 banana\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02",
        b"HTTP/1.1 200 OK\r\na b\r\n\r\n",
    ],
)
def test_a_response_that_is_not_http_is_a_connection_error(caller: Any, bytes_sent: bytes) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send(bytes_sent)
        exchange.hang_up()

    with Server(handler) as server, pytest.raises(ApiConnectionError):
        caller(server.url, retry=False).call()


def test_a_truncated_response_is_retried(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        if len(server.requests) == 1:
            exchange.send(b'HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n{"a":')
            exchange.hang_up()
        else:
            exchange.answer('{"a": 1}')

    with Server(handler) as server:
        assert caller(server.url, retry=QUICK).call() == {"a": 1}


@pytest.mark.parametrize("size", [10, 4_000_000])
def test_a_response_that_arrives_before_the_upload_ends_is_used(caller: Any, size: int) -> None:
    class Impatient(Server):
        def read_body(self, stream: Any, length: int) -> bytes:
            return b""

    def handler(exchange: Exchange) -> None:
        exchange.answer('{"message": "too large"}', 413, connection="close")
        # Read the rest of the upload: closing with unread data would reset the connection.
        exchange.sock.settimeout(1)
        with suppress(OSError):
            while exchange.sock.recv(1 << 20):
                pass
        exchange.hang_up()

    with Impatient(handler) as server, pytest.raises(ApiException) as caught:
        caller(server.url, retry=False).call(operation(method="POST"), {"body": b"x" * size})
    assert caught.value.status == 413


def test_an_error_of_the_body_source_is_raised_without_retries(caller: Any) -> None:
    def source() -> Any:
        yield b"a"
        raise KeyError("mine")

    op: Operation[Any] = operation(
        method="POST", form=("name", Parameter("file", file=True)), consumes=("multipart/form-data",)
    )
    with Server(lambda exchange: exchange.answer("{}")) as server:
        client = caller(server.url, retry=QUICK)
        with pytest.raises(KeyError, match="mine"):
            client.call(operation(method="PUT"), {"body": source()})
        with pytest.raises(KeyError, match="mine"):
            client.call(op, {"name": "n", "file": File(source(), "f.txt")})
        assert client.call() == {}


def test_a_broken_download_leaves_no_file(caller: Any, tmp_path: Path) -> None:
    def handler(exchange: Exchange) -> None:
        exchange.send(b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nhalf")
        exchange.hang_up()

    with Server(handler) as server:
        client = caller(server.url, retry=False)
        with pytest.raises(ApiConnectionError):
            client.save(operation(kind="binary"), str(tmp_path / "file"))
        with pytest.raises(OSError, match="No such file"):
            client.save(operation(kind="binary"), str(tmp_path / "missing" / "file"))
    assert list(tmp_path.iterdir()) == []


class Proxy:
    """A proxy that records the tunnels requested. ``port``, if given, replaces the port of every target."""

    def __init__(self, port: int | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.tunnels: list[tuple[str, str | None]] = []
        self.plain: list[str] = []
        self._port = port
        self._server = Server(self._handle, tls)
        self.url = self._server.url

    def __enter__(self) -> Proxy:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.__exit__()

    def _handle(self, exchange: Exchange) -> None:
        request = exchange.request
        if request.method != "CONNECT":
            self.plain.append(request.target)
            exchange.answer('"by the proxy"')
            return
        self.tunnels.append((request.target, request.headers.get("proxy-authorization")))
        port = self._port or int(request.target.rpartition(":")[2])
        target = socket.create_connection(("127.0.0.1", port))
        exchange.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=self._pump, args=(target, exchange.sock), daemon=True)
        back.start()
        self._pump(exchange.sock, target)
        exchange.hang_up()

    @staticmethod
    def _pump(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)


@pytest.fixture(name="secure")
def secure_server() -> Any:
    """A server for `internal.example` and 127.0.0.1, and the PEM of its certificate authority."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("internal.example", "127.0.0.1").configure_cert(context)
    with Server(lambda exchange: exchange.answer(f'"{exchange.request.headers["host"]}"'), context) as server:
        yield server, authority.cert_pem.bytes()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


def test_proxy_credentials_are_sent_and_redacted(caller: Any, secure: Any) -> None:
    server, ca = secure
    with Proxy(server.port) as proxy:
        url = proxy.url.replace("//", "//user:p%40ss@")
        client = caller("https://internal.example", proxy=url, tls=Tls(ca=ca), retry=False)
        assert client.call() == "internal.example"
        credentials = base64.b64encode(b"user:p@ss").decode()
        assert proxy.tunnels == [("internal.example:443", f"Basic {credentials}")]
        assert "p%40ss" not in repr(client.client) and "p@ss" not in repr(client.client)
        # A proxy does not weaken certificate checks.
        with pytest.raises(ApiConnectionError) as caught:
            caller("https://other.example", proxy=url, tls=Tls(ca=ca), retry=False).call()
        assert "p@ss" not in str(caught.value) and "p%40ss" not in str(caught.value)


def test_a_proxy_with_tls_has_certificates_of_its_own(caller: Any, secure: Any) -> None:
    server, ca = secure
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    trusting = ssl.create_default_context(cadata=authority.cert_pem.bytes().decode())

    def until_the_end(exchange: Exchange) -> None:
        exchange.send(b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n"all"')
        exchange.hang_up()

    with Proxy(server.port, context) as proxy:
        client = caller("https://internal.example", proxy=ProxyServer(proxy.url, tls=trusting), tls=Tls(ca=ca))
        assert client.call() == "internal.example"
        server.handler = until_the_end
        assert (
            caller("https://internal.example", proxy=ProxyServer(proxy.url, tls=trusting), tls=Tls(ca=ca)).call()
            == "all"
        )
        with pytest.raises(ApiConnectionError, match="CERTIFICATE_VERIFY_FAILED"):
            caller("https://internal.example", proxy=proxy.url, tls=Tls(ca=ca), retry=False).call()


def test_proxy_environment_variables_are_used(caller: Any, secure: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    server, ca = secure
    with Proxy(server.port) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
        monkeypatch.setenv("NO_PROXY", f"localhost:{server.port}, 127.0.0.1:{server.port}")
        assert caller("https://internal.example", tls=Tls(ca=ca)).call() == "internal.example"
        assert caller(server.url, tls=Tls(ca=ca)).call() == f"127.0.0.1:{server.port}"
        assert [target for target, _ in proxy.tunnels] == ["internal.example:443"]
        with pytest.raises(ApiConnectionError):
            caller("https://internal.example", tls=Tls(ca=ca), proxy=False, retry=False).call()


def test_a_web_socket_through_a_proxy(caller: Any, secure: Any) -> None:
    server, ca = secure

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "")
        peer.frame(b"one")
        peer.frame(b"\x03\xe8", 8)
        exchange.sock.recv(100)

    server.handler = handler
    with Proxy(server.port) as proxy:
        found = caller("https://internal.example", proxy=proxy.url, tls=Tls(ca=ca)).messages(operation())
        assert found == [b"one"] and proxy.tunnels == [("internal.example:443", None)]


def test_a_web_socket_without_tls_through_a_proxy(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        if exchange.request.headers.get("upgrade") != "websocket":
            return exchange.answer('"no proxy"')
        peer = Peer(exchange, "")
        peer.frame(b"one")
        peer.frame(b"\x03\xe8", 8)
        exchange.sock.recv(100)

    with Server(handler) as server, Proxy(server.port) as proxy:
        url = proxy.url.replace("//", "//user:p%40ss@")
        client = caller("http://internal.example:8001", proxy=url, headers={"x-mine": "1"})
        for _ in range(2):
            assert client.messages(operation()) == [b"one"]
        # The proxy forwards any other request itself.
        assert client.call() == "by the proxy"
        credentials = base64.b64encode(b"user:p@ss").decode()
        assert proxy.tunnels == [("internal.example:8001", f"Basic {credentials}")] * 2
        assert proxy.plain == ["http://internal.example:8001/thing"]
        assert {each.headers["host"] for each in server.requests} == {"internal.example:8001"}
        assert {each.headers["x-mine"] for each in server.requests} == {"1"}
        assert all("proxy-authorization" not in each.headers for each in server.requests)
        client.close()


@pytest.mark.parametrize("way", ["refused", "broken", "silent"])
def test_a_web_socket_fails_if_the_proxy_opens_no_tunnel(caller: Any, way: str) -> None:
    def handler(exchange: Exchange) -> None:
        if way == "refused":
            exchange.answer("secret page", 407, "Proxy Authentication Required")
        if way == "silent":
            server.closing.wait(5)
        exchange.hang_up()

    with Server(handler) as server:
        url = server.url.replace("//", "//user:p%40ss@")
        limit = 2 if way == "silent" else 30
        client = caller("http://internal.example", proxy=url, timeouts={"connect": limit}, retry=False)
        with pytest.raises(ApiTimeoutError if way == "silent" else ApiConnectionError) as caught:
            client.messages(operation())
        assert "407" in str(caught.value) or way != "refused"
        assert "p@ss" not in str(caught.value) and "secret" not in str(caught.value)
        assert [each.target for each in server.requests] == ["internal.example:80"]


@pytest.mark.parametrize("pem", ["text", "bytes", "file"])
def test_a_server_is_trusted_only_through_its_certificate_authority(
    caller: Any, secure: Any, pem: str, tmp_path: Path
) -> None:
    server, ca = secure
    (tmp_path / "ca.pem").write_bytes(ca)
    given = {"text": ca.decode(), "bytes": ca, "file": str(tmp_path / "ca.pem")}[pem]
    assert caller(server.url, tls=Tls(ca=given)).call().startswith("127.0.0.1")
    assert caller(server.url, tls=Tls(insecure_skip_verify=True)).call().startswith("127.0.0.1")
    assert caller(
        f"https://localhost:{server.port}", tls=Tls(ca=ca, server_name="internal.example"), proxy=False
    ).call()
    for tls in (None, Tls(ca=trustme.CA().cert_pem.bytes())):
        with pytest.raises(ApiConnectionError) as caught:
            caller(server.url, tls=tls, retry=False).call()
        assert caught.value.stage == "connect"
    with pytest.raises(ApiConnectionError):
        caller(f"https://localhost:{server.port}", tls=Tls(ca=ca), retry=False).call()
