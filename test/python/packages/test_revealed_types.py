"""Types that checkers must infer from a package; ``test_revealed_types_long.py`` runs the checkers."""

from __future__ import annotations

import re
from pathlib import Path

PROGRAM = Path(__file__).with_name("revealed.py")
#: An expression, followed by its expected type.
LINE = re.compile(r"reveal_type\((?P<expression>.*)\)  # (?P<type>.*)$")


def expected() -> dict[int, str]:
    lines = PROGRAM.read_text().splitlines()
    return {number: found["type"] for number, line in enumerate(lines, 1) if (found := LINE.search(line))}


def test_every_revealed_type_has_an_expectation() -> None:
    assert len(expected()) > 12
    assert expected().keys() == {
        n for n, line in enumerate(PROGRAM.read_text().splitlines(), 1) if " reveal_type(" in line
    }
