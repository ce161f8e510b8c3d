from __future__ import annotations

from ...runtime.model import Model


class V1EventSource(Model):
    """Tells which component raised an event and where that component was running."""

    component: str | None = None
    """Name of the reporting program, for example `kubelet` or `default-scheduler`."""
    host: str | None = None
    """Name of the node the reporter ran on; empty for cluster-wide components."""
