from __future__ import annotations

import builtins
import datetime as dt

from ...runtime.model import Model


class Shadows(Model):
    content: bytes | None = None
    """Base64."""
    date: dt.date | None = None
    """RFC 3339 date."""
    int: dict[builtins.str, builtins.int] | None = None
    list: builtins.list[builtins.str] | None = None
    str: builtins.str | None = None
