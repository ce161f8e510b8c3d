"""A watch over WebSocket of `groupversion apiserver`, with the client of a generated package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from test_on_server_long import api_server
from test_programs import ROOT
from test_programs import package as package

PROGRAM = """
import json
import sys

from kubernetes import client, config
from kubernetes.runtime.generic_call import generic_call

config.load_kube_config()
api = client.ApiClient()
path = "/api/v1/namespaces/default/configmaps?watch=true&timeoutSeconds=2"
call = generic_call(api.base_url, "GET", api.base_url + path, None, None, None, None)
socket = api.connect(call.operation, call.params, call.options, sys.argv[1:])
maps = client.CoreV1Api(api)
for name in ("a", "b"):
    maps.create_namespaced_config_map("default", {"metadata": {"name": name}, "data": {"text": "x" * 100_000}})
maps.delete_namespaced_config_map("a", "default", body={})
while (message := socket.receive()) is not None:
    event = json.loads(message)
    print(event["type"], event["object"]["metadata"]["name"], len(event["object"]["data"]["text"]))
print(socket.protocol, socket.close_code)
"""


def test_a_watch_is_a_web_socket(package: str, tmp_path: Path) -> None:
    with api_server(tmp_path / "server", ROOT / "spec-output" / "extended") as kubeconfig:
        environment = {**os.environ, "KUBECONFIG": str(kubeconfig), "PYTHONPATH": package}
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, "events"], env=environment, capture_output=True, text=True, check=False
        )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["ADDED a 100000", "ADDED b 100000", "DELETED a 100000", "events 1000"]
