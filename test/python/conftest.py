"""Tests import the runtime directly from the templates."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

_root = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(_root / "templates" / "python"), str(Path(__file__).parent)]

import pytest  # noqa: E402

from support.callers import AsyncCaller, SyncCaller  # noqa: E402


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Write the results for `npm test` to add up."""
    folder = os.environ.get("GROUPVERSION_RESULTS")
    # Processes that run tests in parallel report to the first one, which counts them all.
    if folder is None or "PYTEST_XDIST_WORKER" in os.environ:
        return
    stats = terminalreporter.stats
    skipped = [
        {"name": report.nodeid, "reason": str(report.longrepr[2]).removeprefix("Skipped: ")}
        for report in stats.get("skipped", [])
    ]
    failed = len(stats.get("failed", [])) + len(stats.get("error", []))
    results = {"passed": len(stats.get("passed", [])), "failed": failed, "skipped": skipped}
    Path(folder).mkdir(parents=True, exist_ok=True)
    (Path(folder) / f"pytest-{os.getpid()}-{time.time_ns()}.json").write_text(json.dumps(results))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Any:
    """Append the CPU seconds of a test, including its child processes, to the file that GROUPVERSION_COST names."""
    before = os.times()
    result = yield
    cost = os.environ.get("GROUPVERSION_COST")
    if cost is not None:
        spent = sum(os.times()[:4]) - sum(before[:4])
        with Path(cost).open("a") as lines:
            lines.write(f"{spent:.2f} {item.nodeid}\n")
    return result


@pytest.fixture(params=[SyncCaller, AsyncCaller], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> type[SyncCaller] | type[AsyncCaller]:
    """The class of callers: synchronous, then asynchronous."""
    kind: type[SyncCaller] | type[AsyncCaller] = request.param
    return kind
