"""Every module, name, parameter and attribute of the official client is present or deliberately left out."""

from __future__ import annotations

import os
import subprocess
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parents[1] / "official"
FACTS = HERE / "kubernetes-37.0.2.txt"
OFFICIAL = os.environ.get("GROUPVERSION_OFFICIAL_PYTHON")


def run(python: str, program: str, *arguments: str, path: str = "") -> str:
    command = [python, "-W", "ignore", str(HERE / program), *arguments]
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def left_out() -> list[str]:
    """Return the patterns of ``left-out.txt``. Each group there follows its reason."""
    return [line.strip() for line in (HERE / "left-out.txt").read_text().splitlines() if line.startswith("  ")]


def names(lines: list[str], pattern: str) -> list[str]:
    """Return the lines that match a pattern, with any prefix such as ``aio.``."""
    return [line for line in lines if fnmatchcase(line, pattern) or fnmatchcase(line, f"*.{pattern}")]


def test_every_official_name_is_present_or_left_out_for_a_reason(kubernetes: Path) -> None:
    lacks = run(sys.executable, "lacks.py", str(FACTS), path=str(kubernetes)).splitlines()
    told = {line for pattern in left_out() for line in names(lacks, pattern)}
    assert sorted(set(lacks) - told) == []
    assert [pattern for pattern in left_out() if not names(lacks, pattern)] == []


def test_missing_names_and_parameters_are_found(kubernetes: Path, tmp_path: Path) -> None:
    described = (
        "watch\n  Nothing\n  Watch(return_type=, more=)\n    nothing()\n    stream(func, *args, **kwargs)\nnot.there\n"
    )
    (tmp_path / "facts.txt").write_text(described)
    assert run(sys.executable, "lacks.py", str(tmp_path / "facts.txt"), path=str(kubernetes)).splitlines() == [
        "watch.Nothing",
        "watch.Watch: more",
        "watch.Watch.nothing",
        "not.there",
    ]


@pytest.mark.skipif(OFFICIAL is None, reason="needs the official package")
def test_the_description_matches_the_official_client() -> None:
    assert run(str(OFFICIAL), "describe.py") == FACTS.read_text()
