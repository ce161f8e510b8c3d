"""The runtime is tested as it stands among the templates."""

from __future__ import annotations

import sys
from pathlib import Path

_root = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(_root / "templates" / "python"), str(Path(__file__).parent)]

import pytest  # noqa: E402

from support.callers import AsyncCaller, SyncCaller  # noqa: E402


@pytest.fixture(params=[SyncCaller, AsyncCaller], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> type[SyncCaller] | type[AsyncCaller]:
    """Either kind of client."""
    kind: type[SyncCaller] | type[AsyncCaller] = request.param
    return kind
