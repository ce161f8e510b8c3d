"""The results that a run of these tests leaves for `npm test` to add up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.parametrize("processes", ["0", "2"])
def test_each_test_counts_once_however_many_processes_run_them(tmp_path: Path, processes: str) -> None:
    (tmp_path / "test_some.py").write_text(
        "import pytest\n\n"
        "def test_one(): pass\n\n"
        "def test_two(): pass\n\n"
        "def test_three(): raise ValueError\n\n"
        "def test_four(): pytest.skip('needs a boat')\n",
        encoding="utf-8",
    )
    results = tmp_path / "results"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", processes, "-p", "conftest", "-p", "no:cacheprovider"],
        env={**environment, "GROUPVERSION_RESULTS": str(results), "PYTHONPATH": str(Path(__file__).parent)},
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    counted = [json.loads(file.read_text()) for file in results.iterdir()]
    assert [(each["passed"], each["failed"]) for each in counted] == [(2, 1)]
    assert [skipped["reason"] for skipped in counted[0]["skipped"]] == ["needs a boat"]
