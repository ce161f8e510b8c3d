"""Programs for the official client run against `groupversion apiserver`, and print the same with a generated package.

``GROUPVERSION_OFFICIAL_PYTHON`` names an interpreter with the official package; `npm run test:long` sets it up.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from test_programs import HERE, ROOT, start_python
from test_programs_long import NEWEST
from test_programs_long import package as package

OFFICIAL = os.environ.get("GROUPVERSION_OFFICIAL_PYTHON")
#: Those that need neither logs of pods nor a controller of workloads.
PROGRAMS = [
    "client/informers",
    "client/leader_election",
    "dynamic/custom_objects",
    "dynamic/dynamic_examples",
    "dynamic/dynamic_objects",
    "dynamic/from_yaml",
    "event_loop/dynamic",
    "event_loop/leader_election",
    "event_loop/list",
    "event_loop/watch_namespaces",
    "two_candidates",
    "workloads/conflicts",
    "workloads/labels_and_fields",
    "workloads/pagination",
    "workloads/patches",
    "workloads/secrets_and_configmaps",
]


@contextmanager
def api_server(folder: Path, spec: Path = NEWEST) -> Iterator[Path]:
    """Run a server with the API of Kubernetes in memory. Yield its kubeconfig."""
    folder.mkdir()
    kubeconfig = folder / "kubeconfig"
    tool = ["node", str(ROOT / "dist" / "cli.js"), "apiserver", str(spec)]
    server = subprocess.Popen(
        [*tool, "--port", "0", "--kubeconfig", "kubeconfig"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 60
        while not kubeconfig.exists():
            assert server.poll() is None, "the server has ended"
            assert time.monotonic() < deadline, "the server does not start"
            time.sleep(0.05)
        yield kubeconfig
    finally:
        server.kill()
        server.wait()


def run(program: str, python: str, path: str, folder: Path) -> str:
    """Run a program with an interpreter and a folder of packages against a new server. Return what it prints."""
    with api_server(folder) as kubeconfig:
        environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        done = start_python(python, path, HERE / f"{program}.py", {**environment, "KUBECONFIG": str(kubeconfig)})
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@pytest.mark.skipif(OFFICIAL is None, reason="needs the official package")
@pytest.mark.skipif(not NEWEST.exists(), reason="needs the document of Kubernetes 1.36 in ../shared")
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_prints_the_same_with_either_package(program: str, package: str, tmp_path: Path) -> None:
    said = run(program, sys.executable, package, tmp_path / "ours")
    assert said.count("\n") > 1
    assert said == run(program, str(OFFICIAL), "", tmp_path / "official")
