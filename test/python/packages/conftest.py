"""Packages as users have them: generated into a temporary folder, and imported by separate programs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from support.shared_fixture import shared_fixture

from .generate import REPOSITORY, generate

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def kubernetes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package ``kubernetes``, generated from the whole API of Kubernetes 1.5."""
    document = REPOSITORY / "spec-output" / "swagger.json"
    return shared_fixture(
        "python-kubernetes", tmp_path_factory, lambda folder: generate(document, folder, "kubernetes")
    )


@pytest.fixture
def run(kubernetes: Path, tmp_path: Path) -> Run:
    """Run a program that can import ``kubernetes``, but no other generated or tested code."""

    def program(code: str, *, startup: str | None = None, env: Mapping[str, str] = {}) -> object:
        path = [str(kubernetes)]
        if startup is not None:
            folder = tmp_path / "startup"
            folder.mkdir(exist_ok=True)
            (folder / "sitecustomize.py").write_text(startup)
            path.append(str(folder))
        inherited = {name: value for name, value in os.environ.items() if name not in ("KUBECONFIG", "HOME")}
        return subprocess.run(
            [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", code],
            env={**inherited, "HOME": str(tmp_path), "PYTHONPATH": os.pathsep.join(path), **env},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return program
