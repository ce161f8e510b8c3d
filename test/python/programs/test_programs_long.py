"""Programs print the same with the official client and with a package generated as ``kubernetes``.

``GROUPVERSION_OFFICIAL_PYTHON`` names an interpreter with the official package; `npm run test:long` sets it up.
"""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest
from test_programs import NEWER, OLDEST, PROGRAMS, ROOT, run, run_ours, start_python

from packages.generate import generate
from support.shared_fixture import shared_fixture

NEWEST = ROOT.parent / "shared" / "specs" / "kubernetes" / "v1.36-dev.json"
OFFICIAL = os.environ.get("GROUPVERSION_OFFICIAL_PYTHON")


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of a package ``kubernetes``, generated from the newest document available."""
    given = os.environ.get("GROUPVERSION_PYTHON_PACKAGE")
    if given:
        return given
    document = NEWEST if NEWEST.exists() else OLDEST
    return str(
        shared_fixture("python-programs", tmp_path_factory, lambda folder: generate(document, folder, "kubernetes"))
    )


@pytest.mark.skipif(OFFICIAL is None, reason="needs the official package")
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_prints_the_same_with_either_package(program: str, package: str, tmp_path: Path) -> None:
    if program in NEWER and not NEWEST.exists() and "GROUPVERSION_PYTHON_PACKAGE" not in os.environ:
        pytest.skip("needs the document of Kubernetes 1.36 in ../shared")
    said = run_ours(program, package, None, tmp_path)
    assert said == run(program, tmp_path / "official", partial(start_python, str(OFFICIAL), ""))
