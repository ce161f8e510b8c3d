from __future__ import annotations

from ...runtime.model import Model


class V1ExecAction(Model):
    """Command run within the container for a probe or hook. Exit code `0` means success."""

    command: list[str] | None = None
    """Program and its arguments. No shell is involved, so pipes and variables need an explicit `sh -c`."""
