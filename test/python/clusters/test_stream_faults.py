"""WebSocket sessions that end unexpectedly."""

from __future__ import annotations

import asyncio
import json
import struct
import threading
import time
from typing import Any

import pytest

from runtime.aio_client import AsyncClient
from runtime.client import Client
from runtime.errors import ApiConnectionError, ApiException, ApiTimeoutError
from runtime.kubernetes import async_exec
from runtime.kubernetes.official_stream import portforward, stream
from support.callers import operation
from support.peer import Peer
from support.pod_api import AsyncCoreApi, CoreApi
from support.server import Exchange, Server


def run_sync(url: str) -> Any:
    """Run a command to its end with the synchronous client, and return its exit code."""
    api = CoreApi(Client(url))
    with stream(api.connect_get_namespaced_pod_exec, "web", command="x", _preload_content=False) as session:
        session.run_forever(10)
        return session.returncode


def run_async(url: str) -> Any:
    """Run a command to its end with the asynchronous client, and return its exit code."""

    async def run() -> int:
        api = AsyncCoreApi(AsyncClient(url))
        async with await async_exec.stream(api.connect_get_namespaced_pod_exec, "web", command="x") as session:
            return (await asyncio.wait_for(session.output(), 10)).exit_code

    return asyncio.run(run())


either = pytest.mark.parametrize("run", [run_sync, run_async], ids=["sync", "async"])


@either
@pytest.mark.parametrize(
    ("code", "reason", "message"),
    [
        (1000, "", "before the command ended"),
        (None, "", "before the command ended"),
        (1001, "going down", "code 1001: going down"),
        (1011, "internal\nerror", "code 1011: internal error"),
        (4000, "", "code 4000"),
    ],
)
def test_a_close_frame_before_the_exit_status_is_an_error(
    run: Any, code: int | None, reason: str, message: str
) -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        peer.frame(b"\x01part")
        peer.frame(b"" if code is None else struct.pack("!H", code) + reason.encode(), 8)
        peer.receive()

    with Server(handler) as server, pytest.raises(ApiConnectionError, match=message):
        run(server.url)


def exited(causes: Any) -> dict[str, Any]:
    return {"status": "Failure", "reason": "NonZeroExitCode", "details": {"causes": causes}}


@either
@pytest.mark.parametrize(
    "status",
    [
        exited([]),
        exited([{"reason": "ExitCode", "message": ""}]),
        exited([{"reason": "ExitCode", "message": "0x1f"}]),
        exited([{"reason": "ExitCode", "message": "٣"}]),
        exited([{"reason": "ExitCode", "message": None}]),
        exited("none"),
        exited([None, 7]),
        {"status": "Failure", "reason": "NonZeroExitCode", "details": "none"},
        {"status": "Failure", "message": 7, "code": "x"},
        {"status": "Failure", "message": 7, "code": True},
        {},
        [],
        None,
    ],
)
def test_a_malformed_exit_status_is_an_error(run: Any, status: Any) -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        peer.frame(b"\x03" + json.dumps(status).encode())
        peer.close()

    with Server(handler) as server, pytest.raises(ApiException) as caught:
        run(server.url)
    assert caught.value.status == 500


@pytest.mark.parametrize("how", ["code", "cut", "normal"])
def test_forwarded_ports_report_how_the_connection_ended(how: str) -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "v4.channel.k8s.io")
        for channel in (0, 1):
            peer.frame(bytes([channel]) + struct.pack("<H", 80))
        peer.frame(b"\x00all there is")
        if how != "cut":
            peer.frame(struct.pack("!H", 1011 if how == "code" else 1000) + b"no more", 8)
            peer.receive()

    with Server(handler) as server:
        api = CoreApi(Client(server.url))
        with portforward(api.connect_get_namespaced_pod_portforward, "web", ports="80") as forward:
            sock = forward.socket(80)
            sock.settimeout(10)
            file = sock.makefile("rb")
            assert file.read(12) == b"all there is"
            if how == "normal":
                assert file.read() == b"" and sock.recv(1) == b"" and forward.error(80) is None
            else:
                message = "code 1011: no more" if how == "code" else "broke"
                with pytest.raises(ConnectionError, match=message):
                    file.read()
                with pytest.raises(ConnectionError, match=message):
                    sock.recv(1)
                assert message in str(forward.error(80))
            assert sock.recv(0) == b""


def test_pings_keep_a_connection_alive_if_the_call_sets_an_idle_timeout(caller: Any) -> None:
    pings: list[bytes] = []

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "")
        until = time.monotonic() + 2
        exchange.sock.settimeout(0.05)
        while time.monotonic() < until:
            try:
                opcode, payload = peer.receive()
            except TimeoutError:
                continue
            assert opcode == 9
            pings.append(payload)
            peer.frame(payload, 10)
        exchange.sock.settimeout(10)
        peer.frame(b"still here")
        peer.close()

    with Server(handler) as server:
        found = caller(server.url).messages(operation(), timeouts={"idle": 0.9})
        assert found == [b"still here"] and len(pings) > 1


def test_the_idle_timeout_detects_a_dead_connection(caller: Any) -> None:
    with Server(lambda exchange: (Peer(exchange, ""), exchange.server_closing.wait(30))) as server:
        start = time.monotonic()
        with pytest.raises(ApiTimeoutError) as caught:
            caller(server.url).messages(operation(), timeouts={"idle": 0.6})
        assert caught.value.limit == "idle" and time.monotonic() - start < 10


def test_the_timeouts_of_the_client_do_not_limit_a_web_socket(caller: Any) -> None:
    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "")
        time.sleep(0.6)
        peer.frame(b"late")
        peer.close()

    with Server(handler) as server:
        client = caller(server.url, timeouts={"idle": 0.1, "total": 60})
        assert client.messages(operation()) == [b"late"]


def test_the_idle_timeout_does_not_run_while_nobody_reads() -> None:
    message = b"x" * (256 * 1024)

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange, "")
        for _ in range(100):
            peer.frame(message)
        peer.frame(b"\x03\xe8", 8)
        while peer.receive()[0] != 8:
            pass

    async def run(url: str) -> int:
        socket = await AsyncClient(url).connect(operation(), {}, {"_timeouts": {"idle": 0.5}})
        await asyncio.sleep(1)
        read = 0
        while (each := await socket.receive()) is not None:
            read += len(each)
        return read

    with Server(handler) as server:
        socket = Client(server.url).connect(operation(), {}, {"_timeouts": {"idle": 0.5}})
        time.sleep(1)
        assert sum(map(len, iter(socket.receive, None))) == 100 * len(message)
        assert asyncio.run(run(server.url)) == 100 * len(message)


def test_cancelling_a_session_closes_its_connection() -> None:
    arrived, gone = threading.Event(), threading.Event()

    def handler(exchange: Exchange) -> None:
        peer = Peer(exchange)
        arrived.set()
        try:
            while peer.receive()[0] != 8:
                pass
        finally:
            gone.set()

    async def run(url: str) -> None:
        api = AsyncCoreApi(AsyncClient(url))

        async def command() -> None:
            async with await async_exec.stream(api.connect_get_namespaced_pod_exec, "web", command="x") as session:
                await session.output()

        task = asyncio.ensure_future(command())
        assert await asyncio.to_thread(arrived.wait, 20)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(task, 0.3)
        assert await asyncio.to_thread(gone.wait, 5)

    with Server(handler) as server:
        asyncio.run(run(server.url))
