"""Which media types are JSON."""

from __future__ import annotations

import re

_json_type = re.compile(r"\s*(application/json|text/json|\*/\*|application/\*|[^;]*\+json)\s*(;|$)", re.IGNORECASE)


def is_json(media_type: str) -> bool:
    """Whether a media type's content is JSON. A wildcard's is, since it requires nothing else."""
    return _json_type.match(media_type) is not None
