"""A process ends although its event loop was stopped while tasks were pending."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.server import Server

TEMPLATES = Path(__file__).resolve().parents[3] / "templates" / "python"

PROGRAM = """
import asyncio, io, signal, sys, time
from runtime.aio_client import AsyncClient
from runtime.aio_thread import in_daemon_thread
from runtime.operation import Operation

read = Operation(id="read", method="GET", path="/a")
write = Operation(id="write", method="POST", path="/a", consumes=("text/plain",))


def blocking_token(request):
    if hanging:
        time.sleep(60)
    return "t"


async def work():
    async with AsyncClient(sys.argv[1], token=blocking_token) as client:
        if not hanging:
            await client.call(read, {}, {})
            await client.call(write, {"body": io.BytesIO(b"content")}, {})
            await (await client.open(read, {}, {})).save_to(sys.argv[3])
        print("ready", flush=True)
        await (client.call(read, {}, {}) if hanging else asyncio.sleep(60))

hanging = sys.argv[2] == "hanging"
loop = asyncio.new_event_loop()
loop.add_signal_handler(signal.SIGTERM, loop.stop)
loop.create_task(work())
loop.run_forever()
print("stopped", flush=True)
"""


@pytest.mark.parametrize("how", ["idle", "hanging"])
def test_threads_of_an_event_loop_do_not_hold_the_process(how: str, tmp_path: Path) -> None:
    with Server(lambda exchange: exchange.answer("{}")) as server:
        child = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, server.url, how, str(tmp_path / "saved")],
            cwd=TEMPLATES,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert child.stdout is not None
        try:
            assert child.stdout.readline() == "ready\n"
            time.sleep(0.2)
            child.send_signal(signal.SIGTERM)
            assert child.wait(10) == 0 and child.stdout.read() == "stopped\n"
        finally:
            child.kill()
            child.wait()
            child.stdout.close()
        if how == "idle":
            assert (tmp_path / "saved").read_bytes() == b"{}"
