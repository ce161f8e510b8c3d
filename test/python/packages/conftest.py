"""Packages as their users have them: generated into a temporary folder, and imported by programs of their own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from .generate import REPOSITORY, generate

Run = Callable[..., "subprocess.CompletedProcess[str]"]


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
