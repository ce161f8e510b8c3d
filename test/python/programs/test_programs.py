"""Programs written for the official client run with a package generated as ``kubernetes`` from Kubernetes 1.5.

``test_programs_long.py`` runs all of them with a package of today's Kubernetes, and with the official one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest

from packages.generate import generate
from support.api_server import ApiServer
from support.fork_client import ForkServer
from support.shared_fixture import shared_fixture

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
PROGRAMS = sorted(path.relative_to(HERE).with_suffix("").as_posix() for path in HERE.glob("*/*.py"))
OLDEST = ROOT / "spec-output" / "swagger.json"
#: These use features newer than Kubernetes 1.5.
NEWER = {
    "client/leader_election",
    "cluster/cluster_events",
    "cluster/versions",
    "dynamic/custom_objects",
    "dynamic/from_yaml",
    "event_loop/leader_election",
    "workloads/delete_with_options",
    "workloads/deployment_crud",
    "workloads/deployments",
    "workloads/eviction",
    "workloads/jobs",
    "workloads/pagination",
    "workloads/patches",
    "workloads/scale",
    "workloads/secrets_and_configmaps",
}


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of the package."""
    return str(
        shared_fixture("python-kubernetes", tmp_path_factory, lambda folder: generate(OLDEST, folder, "kubernetes"))
    )


#: What most programs import. It must not read the environment when imported.
COMMON = ["kubernetes", "kubernetes.client", "kubernetes.config", "httpx2", "msgspec", "yaml"]


@pytest.fixture(scope="session")
def forked(package: str) -> Iterator[ForkServer | None]:
    """Run programs with the generated package faster; ``None`` on systems that cannot fork."""
    if not hasattr(os, "fork"):
        yield None
        return
    server = ForkServer({**os.environ, "PYTHONPATH": package}, COMMON)
    yield server
    server.stop()


def run(program: str, folder: Path, start: Callable[[Path, dict[str, str]], CompletedProcess[bytes]]) -> str:
    """Run a program against new API servers and return what it prints.

    ``start`` runs the file with the given environment variables.
    """
    folder.mkdir()
    with ApiServer(cluster=True) as first, ApiServer(cluster=True) as second, ApiServer("t0ken") as guarded:
        clusters = [("first", first.url), ("second", second.url)]
        kubeconfig: dict[str, Any] = {
            "apiVersion": "v1",
            "kind": "Config",
            "current-context": "first",
            "clusters": [{"name": name, "cluster": {"server": url}} for name, url in clusters],
            "users": [{"name": "user", "user": {"token": "s3cret"}}],
            "contexts": [
                {"name": name, "context": {"cluster": name, "user": "user", "namespace": f"of-{name}"}}
                for name, _ in clusters
            ],
        }
        (folder / "config").write_text(json.dumps(kubeconfig))
        environment = {
            **{name: value for name, value in os.environ.items() if "proxy" not in name.lower()},
            "KUBECONFIG": str(folder / "config"),
            "SERVER": guarded.url,
            "TOKEN": "t0ken",
        }
        done = start(HERE / f"{program}.py", environment)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def start_python(python: str, path: str, program: Path, environment: dict[str, str]) -> CompletedProcess[bytes]:
    """Run a program with an interpreter that also looks for packages in ``path``."""
    return subprocess.run(
        [python, str(program)],
        env={**environment, "PYTHONPATH": path},
        capture_output=True,
        timeout=120,
        check=False,
    )


def run_ours(program: str, package: str, forked: ForkServer | None, tmp_path: Path) -> str:
    """Run a program with the generated package and return what it prints."""

    def start(file: Path, environment: dict[str, str]) -> CompletedProcess[bytes]:
        if forked is None:
            return start_python(sys.executable, package, file, environment)
        return forked.run(file, {**environment, "PYTHONPATH": package}, tmp_path / "ours")

    said = run(program, tmp_path / "ours", lambda *given: _silent(start(*given)))
    assert said.count("\n") > 1
    return said


def _silent(done: CompletedProcess[bytes]) -> CompletedProcess[bytes]:
    """Check that a program printed no error or warning."""
    assert done.stderr.decode() == ""
    return done


@pytest.mark.parametrize("program", [program for program in PROGRAMS if program not in NEWER])
def test_a_program_for_the_official_client_runs(
    program: str, package: str, forked: ForkServer | None, tmp_path: Path
) -> None:
    run_ours(program, package, forked, tmp_path)
