"""Type checkers infer the expected types from a package, never ``Any``."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .generate import REPOSITORY
from .test_revealed_types import PROGRAM, expected

#: The module prefix of a name: `kubernetes.client.models.v1_pod.V1Pod`.
MODULES = re.compile(r"\b(?:[a-z_]\w*\.)+(?=\w)")


@pytest.fixture
def program(kubernetes: Path, tmp_path: Path) -> Path:
    shutil.copytree(kubernetes / "kubernetes", tmp_path / "kubernetes")
    return Path(shutil.copy(PROGRAM, tmp_path))


def test_mypy_infers_the_expected_types(program: Path) -> None:
    mypy = [
        sys.executable,
        "-m",
        "mypy",
        "--config-file=",
        "--strict",
        "--python-version",
        "3.11",
        "--no-error-summary",
        program.name,
    ]
    done = subprocess.run(mypy, cwd=program.parent, capture_output=True, text=True, check=False)
    notes = re.findall(r'^revealed\.py:(\d+): note: Revealed type is "(.*)"$', done.stdout, re.MULTILINE)
    assert len(notes) == len(done.stdout.splitlines()), done.stdout
    assert {int(line): MODULES.sub("", told) for line, told in notes} == expected()


def test_pyright_infers_the_expected_types(program: Path) -> None:
    (program.parent / "pyrightconfig.json").write_text(
        json.dumps({"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": [program.name]})
    )
    node = shutil.which("node")
    assert node is not None
    pyright = [
        node,
        str(REPOSITORY / "node_modules" / "pyright" / "index.js"),
        "--pythonpath",
        sys.executable,
        "-p",
        ".",
    ]
    done = subprocess.run([*pyright, "--outputjson"], cwd=program.parent, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    assert [each["message"] for each in found if each["severity"] != "information"] == []
    told = {each["range"]["start"]["line"] + 1: each["message"].rpartition(' is "')[2].rstrip('"') for each in found}
    assert told == expected()
