"""Packages as their users have them: generated into a temporary folder, and imported by programs of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def generate(document: Path, folder: Path, name: str) -> None:
    """Generate the Python client of a document."""
    node = shutil.which("node")
    assert node is not None, "Node is needed to generate packages"
    command = [node, str(REPOSITORY / "dist" / "cli.js"), "client", "python", "--quiet"]
    options = ["--spec", str(document), "--out", str(folder), "--package", name]
    subprocess.run([*command, *options], check=True)


@pytest.fixture(scope="session")
def kubernetes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package named ``kubernetes``: that of the whole API of Kubernetes 1.5."""
    folder = tmp_path_factory.mktemp("kubernetes")
    generate(REPOSITORY / "spec-output" / "swagger.json", folder, "kubernetes")
    return folder


@pytest.fixture
def run(kubernetes: Path) -> Run:
    """Run a program that can import ``kubernetes``, and nothing else that is generated or under test."""

    def program(code: str, *, startup: str | None = None, env: Mapping[str, str] = {}) -> object:
        path = [str(kubernetes)]
        if startup is not None:
            folder = kubernetes.with_name(f"{kubernetes.name}-startup")
            folder.mkdir(exist_ok=True)
            (folder / "sitecustomize.py").write_text(startup)
            path.append(str(folder))
        inherited = {name: value for name, value in os.environ.items() if name not in ("KUBECONFIG", "HOME")}
        return subprocess.run(
            [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", code],
            env={**inherited, "HOME": str(kubernetes), "PYTHONPATH": os.pathsep.join(path), **env},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return program
