"""Programs print the same with the official client and with a package generated as ``kubernetes``.

``GROUPVERSION_OFFICIAL_PYTHON`` names an interpreter with the official package; `npm run test:long` sets it up.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest
from test_programs import PROGRAMS, run, run_ours, start_python
from test_programs import package as package

OFFICIAL = os.environ.get("GROUPVERSION_OFFICIAL_PYTHON")


@pytest.mark.skipif(OFFICIAL is None, reason="needs the official package")
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_prints_the_same_with_either_package(program: str, package: str, tmp_path: Path) -> None:
    said = run_ours(program, package, None, tmp_path)
    assert said == run(program, tmp_path / "official", partial(start_python, str(OFFICIAL), ""))
