"""Finds programs that some tests need and that may not be installed."""

from __future__ import annotations

import os
import shutil

#: Where to look for each program. Go's installer does not add its folder to PATH.
PLACES = {"node": ("node",), "go": ("go", "/usr/local/go/bin/go")}


def find_tool(name: str) -> str | None:
    """Return the path of a tool, or None. A missing tool that ``GROUPVERSION_REQUIRE`` names is a RuntimeError."""
    found = next((found for place in PLACES[name] if (found := shutil.which(place))), None)
    if found is None and name in os.environ.get("GROUPVERSION_REQUIRE", "").split(","):
        raise RuntimeError(f"GROUPVERSION_REQUIRE names {name}, which is not installed")
    return found
