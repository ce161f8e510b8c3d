"""Pyright infers the expected types from a package; ``test_revealed_types.py`` checks mypy."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

from .generate import REPOSITORY
from .test_revealed_types import expected
from .test_revealed_types import program as program


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
