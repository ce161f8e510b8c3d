"""Commands and forwarded ports over WebSockets."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import struct
import threading
import time
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.configuration import Configuration
from runtime.errors import ApiConnectionError, ApiException, DecodeError, ForbiddenException
from runtime.kubernetes import async_exec
from runtime.kubernetes.official_stream import portforward, stream
from runtime.kubernetes.ws_api_client import WsApiClient
from runtime.web_socket_frames import FrameReader, encode_frame
from support.peer import Peer
from support.pod_api import EXEC, AsyncCoreApi, CoreApi
from support.server import Exchange, Server


def success(peer: Peer) -> None:
    peer.frame(b"\x03" + json.dumps({"status": "Success"}).encode())
    peer.close()


def failure(code: str = "3") -> bytes:
    cause = {"reason": "ExitCode", "message": code}
    return (
        b"\x03"
        + json.dumps({"status": "Failure", "reason": "NonZeroExitCode", "details": {"causes": [cause]}}).encode()
    )


def test_a_command_returns_its_output() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        peer.frame(b"\x01one\n")
        peer.frame(b"ping", 9)
        assert peer.receive() == (10, b"ping")
        peer.frame(b"\x01tw", final=False)
        peer.frame(b"o\xc3", 0, final=False)
        peer.frame(b"\xb6", 0)
        peer.frame(b"\x02err" + b"x" * 70_000)
        success(peer)

    with Server(handler) as server:
        api = CoreApi(Client(server.url, token="t0ken"))
        output = stream(api.connect_get_namespaced_pod_exec, "web", command=["sh", "-c", "a b"], tty=False)
        assert output == "one\ntwoöerr" + "x" * 70_000
        request = server.requests[0]
        assert request.target == (
            "/pods/web/exec?stdin=false&stdout=true&stderr=true&tty=false&command=sh&command=-c&command=a%20b"
        )
        assert request.headers["authorization"] == "Bearer t0ken"
        assert request.headers["sec-websocket-protocol"] == "v5.channel.k8s.io, v4.channel.k8s.io"


def test_a_session_writes_to_and_reads_from_a_command() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        while True:
            opcode, message = peer.receive()
            if message[:1] == b"\xff":
                break
            if opcode == 2 and message[:1] == b"\x00":
                peer.frame(b"\x01" + message[1:].upper())
        peer.frame(failure("42"))
        peer.close()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        session = stream(api.connect_get_namespaced_pod_exec, "web", command="sh", stdin=True, _preload_content=False)
        session.write_stdin("hello\nwor")
        assert session.readline_stdout(timeout=5) == "HELLO"
        session.write_stdin("ld\n")
        assert session.readline_stdout(timeout=5) == "WORLD"
        session.resize(80, 24)
        assert session.is_open() and session.returncode is None
        session.close_stdin()
        session.run_forever(timeout=5)
        assert session.returncode == 42 and not session.is_open()
        session.close()


def test_commands_that_cannot_run_raise_an_error() -> None:
    def handler(exchange: Exchange) -> None:
        kind = exchange.request.target.split("/")[2]
        if kind == "forbidden":
            exchange.answer('{"kind":"Status","message":"no"}', 403)
        elif kind == "plain":
            exchange.answer("{}", 200)
        elif kind == "liar":
            exchange.send(b"HTTP/1.1 101 X\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: no\r\n\r\n")
        elif kind == "cut":
            Peer(exchange).frame(b"\x01half")
        else:
            peer = Peer(exchange)
            peer.frame(b"\x03" + json.dumps({"status": "Failure", "message": "no such program", "code": 500}).encode())
            peer.close()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        for name, error in (
            ("forbidden", ForbiddenException),
            ("plain", ApiException),
            ("liar", DecodeError),
            ("cut", ApiConnectionError),
            ("missing", ApiException),
        ):
            with pytest.raises(error):
                stream(api.connect_get_namespaced_pod_exec, name, command="x")


def test_a_command_runs_in_an_event_loop() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        assert peer.receive() == (2, b"\x00in")
        peer.frame(b"\x01out")
        peer.frame(b"\x02err")
        peer.frame(failure())
        # Many servers disconnect without a close frame.

    async def run(url: str) -> Any:
        api = AsyncCoreApi(AsyncClient(url))
        async with await async_exec.stream(
            api.connect_get_namespaced_pod_exec, "web", command=["x"], stdin=True
        ) as session:
            await session.write_stdin("in")
            return await asyncio.wait_for(session.output(), 5)

    with Server(handler) as server:
        assert asyncio.run(run(server.url)) == ("out", "err", 3)


def test_ports_of_a_pod_are_forwarded() -> None:
    done = threading.Event()

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "v4.channel.k8s.io")
        for channel, port in ((0, 80), (1, 80), (2, 81), (3, 81)):
            peer.frame(bytes([channel]) + struct.pack("<H", port))
        peer.frame(b"\x03no such port")
        opcode, message = peer.receive()
        assert (opcode, message) == (2, b"\x00GET")
        peer.frame(b"\x00answer")
        done.wait(5)
        peer.close()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        with portforward(api.connect_get_namespaced_pod_portforward, "web", ports="80,81") as forward:
            sock = forward.socket(80)
            sock.sendall(b"GET")
            assert sock.recv(100) == b"answer"
            other = forward.socket(81)
            other.settimeout(5)
            assert other.recv(1) == b"" and forward.error(81) == "no such port" and forward.error(80) is None
            assert server.requests[0].target.endswith("/portforward?ports=80%2C81")
            done.set()
            assert sock.recv(1) == b""
            with pytest.raises(ValueError, match="not forwarded"):
                forward.socket(82)


def test_a_message_can_be_awaited_for_a_limited_time_in_an_event_loop() -> None:
    go_on = threading.Event()

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        peer.frame(b"\x01a")
        go_on.wait(5)
        peer.frame(b"\x01b")
        success(peer)

    async def run(url: str) -> None:
        client = WsApiClient(Configuration(url))
        session: Any = await AsyncCoreApi(client)._call(EXEC, {"name": "web"}, {"_preload_content": False})
        async with session as socket:
            assert await socket.receive_bytes(timeout=5) == b"\x01a"
            with pytest.raises(asyncio.TimeoutError):
                await socket.receive(timeout=0.1)
            go_on.set()
            assert (await socket.receive(timeout=5)).data == b"\x01b"

    with Server(handler) as server:
        asyncio.run(run(server.url))


def test_an_update_takes_in_everything_that_has_arrived() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        for channel in (1, 2, 3):
            peer.frame(bytes([channel]))
        time.sleep(0.2)
        for _ in range(8):
            peer.frame(b"\x01" + b"x" * 32_768)
        peer.frame(b"\x02late")
        exchange.server_closing.wait(10)

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        session = stream(api.connect_get_namespaced_pod_exec, "web", command="x", _preload_content=False)
        # The empty messages at the beginning are not output.
        assert len(session.peek_stdout(timeout=5)) >= 32_768
        time.sleep(0.5)
        session.update(timeout=0.1)
        assert (len(session.read_stdout()), session.read_stderr()) == (8 * 32_768, "late")
        start = time.monotonic()
        session.update(timeout=0.1)
        assert session.is_open() and session.read_stdout() == "" and time.monotonic() - start < 5


def test_an_update_ends_even_if_a_command_never_stops_writing() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        while not exchange.server_closing.is_set():
            peer.frame(b"\x01" + b"x" * 1_000_000)

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        with stream(api.connect_get_namespaced_pod_exec, "web", command="yes", _preload_content=False) as session:
            session.update(timeout=1)
            assert session.read_stdout() != ""


def test_http_client_accepts_the_socket_of_a_forwarded_port() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "v4.channel.k8s.io")
        for channel in (0, 1):
            peer.frame(bytes([channel]) + struct.pack("<H", 80))
        assert peer.receive()[1].startswith(b"\x00GET /a HTTP/1.1")
        peer.frame(b"\x00HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi")
        exchange.server_closing.wait(10)

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        forward = portforward(api.connect_get_namespaced_pod_portforward, "web", ports="80")
        sock = forward.socket(80)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) == 0
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        connection = http.client.HTTPConnection("pod", 80)
        connection.sock = sock
        connection.request("GET", "/a")
        assert connection.getresponse().read() == b"hi" and forward.connected
        connection.close()
        assert not forward.connected


def test_closing_the_sockets_of_a_session_is_no_error() -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "v4.channel.k8s.io")
        for channel in range(4):
            peer.frame(bytes([channel]) + struct.pack("<H", 80 + channel // 2))
        exchange.sock.recv(100)
        exchange.hang_up()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        forward = portforward(api.connect_get_namespaced_pod_portforward, "web", ports="80,81")
        for port in (80, 81):
            forward.socket(port).close()
        receiver = next(each for each in threading.enumerate() if each.name == "port-forward")
        receiver.join(5)
        assert not forward.connected
        assert (forward.error(80), forward.error(81)) == (None, None)


def test_a_program_receives_after_it_has_finished_sending_to_a_port() -> None:
    closed = threading.Event()

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "v4.channel.k8s.io")
        for channel in (0, 1):
            peer.frame(bytes([channel]) + struct.pack("<H", 80))
        assert peer.receive()[1] == b"\x00question"
        time.sleep(0.3)
        peer.frame(b"\x00answer")
        # The session ends with the last of its sockets.
        if peer.receive()[0] == 8:
            closed.set()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        forward = portforward(api.connect_get_namespaced_pod_portforward, "web", ports="80")
        sock = forward.socket(80)
        sock.sendall(b"question")
        sock.shutdown(socket.SHUT_WR)
        assert sock.recv(100) == b"answer" and forward.connected
        sock.close()
        forward.close()
        assert closed.wait(5)


def test_invalid_frames_are_refused() -> None:
    for data in (b"\x82\x81abcda", b"\xc2\x00", b"\x80\x00", b"\x09\x00", b"\x82\x7f" + b"\xff" * 8):
        with pytest.raises(DecodeError):
            list(FrameReader().push(data))
    frame = encode_frame(2, b"x" * 66_000)
    assert len(frame) == 66_000 + 14
    reader = FrameReader()
    assert [each for byte in b"\x81\x02hi\x89\x00" for each in reader.push(bytes([byte]))] == [(1, b"hi"), (9, b"")]
