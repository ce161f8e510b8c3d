"""Types that checkers must infer from a package; ``test_revealed_types_long.py`` runs the checkers."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

PROGRAM = Path(__file__).with_name("revealed.py")
#: An expression, followed by its expected type.
LINE = re.compile(r"reveal_type\((?P<expression>.*)\)  # (?P<type>.*)$")
#: The module prefix of a name: `kubernetes.client.models.v1_pod.V1Pod`.
MODULES = re.compile(r"\b(?:[a-z_]\w*\.)+(?=\w)")


def expected() -> dict[int, str]:
    lines = PROGRAM.read_text().splitlines()
    return {number: found["type"] for number, line in enumerate(lines, 1) if (found := LINE.search(line))}


@pytest.fixture
def program(kubernetes: Path, tmp_path: Path) -> Path:
    shutil.copytree(kubernetes / "kubernetes", tmp_path / "kubernetes")
    return Path(shutil.copy(PROGRAM, tmp_path))


def test_every_revealed_type_has_an_expectation() -> None:
    assert len(expected()) > 12
    assert expected().keys() == {
        n for n, line in enumerate(PROGRAM.read_text().splitlines(), 1) if " reveal_type(" in line
    }
