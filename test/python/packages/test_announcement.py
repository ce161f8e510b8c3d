"""The example from the announcement of the Kubernetes Python client runs unchanged."""

from __future__ import annotations

import errno
import json
import socket
from collections.abc import Callable
from subprocess import CompletedProcess

import pytest

from support.server import Exchange, Server

#: Verbatim from the announcement.
LINES = """\
from kubernetes import client
ret = client.CoreV1Api().read_namespaced_pod(name="pods_name", namespace="default")
"""
POD = {
    "kind": "Pod",
    "apiVersion": "v1",
    "metadata": {"name": "pods_name", "namespace": "default"},
    "status": {"podIP": "10.0.0.7"},
}
Run = Callable[..., "CompletedProcess[str]"]


def answer(exchange: Exchange) -> None:
    exchange.answer(json.dumps(POD))


def test_the_example_uses_the_default_configuration(run: Run) -> None:
    with Server(answer) as server:
        startup = (
            "from kubernetes import client\n"
            f"client.Configuration.set_default(client.Configuration(host={server.url!r}))\n"
        )
        done = run(LINES + "print(type(ret).__name__, ret.metadata.name, ret.status.pod_ip)", startup=startup)
        assert (done.stdout, done.stderr) == ("V1Pod pods_name 10.0.0.7\n", "")
        assert [(each.method, each.target) for each in server.requests] == [
            ("GET", "/api/v1/namespaces/default/pods/pods_name")
        ]


def test_the_example_calls_localhost_without_configuration(run: Run) -> None:
    try:
        socket.create_server(("127.0.0.1", 80)).close()
    except OSError as error:
        pytest.skip(f"cannot listen on port 80: {errno.errorcode.get(error.errno or 0, error)}")
    with Server(answer, listen=80) as server:
        done = run(LINES + "print(ret.status.pod_ip)")
        assert (done.stdout, done.stderr) == ("10.0.0.7\n", "")
        assert server.requests[0].headers["host"] == "localhost"


def test_the_example_reports_a_refused_connection(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    startup = f"from kubernetes import client\nclient.Configuration.set_default(client.Configuration(host={url!r}))\n"
    done = run(LINES, startup=startup)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("kubernetes.runtime.errors.ApiConnectionError: ")
    assert "refused" in done.stderr
