"""Fixtures shared by all processes of a test run; see ``test/support/fixtures/shared-fixture.ts``."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest


def shared_fixture(name: str, factory: pytest.TempPathFactory, make: Callable[[Path], None]) -> Path:
    """Return a folder that the first caller creates with ``make``. Its content must not change afterwards."""
    run = _run(factory)
    run.mkdir(parents=True, exist_ok=True)
    folder, lock, making = run / name, run / f"{name}.lock", run / f"{name}.making"
    while not folder.exists():
        try:
            lock.mkdir()
        except FileExistsError:
            time.sleep(0.05)
            continue
        try:
            if not folder.exists():
                shutil.rmtree(making, ignore_errors=True)
                making.mkdir()
                make(making)
                making.rename(folder)
        finally:
            lock.rmdir()
    return folder


def _run(factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the run: that of `npm test`, or one that all processes of pytest share."""
    given = os.environ.get("GROUPVERSION_TEST_RUN")
    if given is not None:
        return Path(given)
    base = factory.getbasetemp()
    return (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared"
