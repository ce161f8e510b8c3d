"""Programs that some tests need and not every machine has."""

from __future__ import annotations

import os
import shutil

#: Where each is looked for. Go's own installer does not put its folder into PATH.
PLACES = {"go": ("go", "/usr/local/go/bin/go")}


def find_tool(name: str) -> str | None:
    """Where a tool is; an error if ``GROUPVERSION_REQUIRE`` names it and it is missing."""
    found = next((found for place in PLACES[name] if (found := shutil.which(place))), None)
    if found is None and name in os.environ.get("GROUPVERSION_REQUIRE", "").split(","):
        raise RuntimeError(f"GROUPVERSION_REQUIRE names {name}, which is not on this machine")
    return found
