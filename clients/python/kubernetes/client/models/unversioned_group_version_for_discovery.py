from __future__ import annotations

from ...runtime.model import Model


class UnversionedGroupVersionForDiscovery(Model, rename={"group_version": "groupVersion"}):
    """One version of an API group in both its full and its short spelling."""

    group_version: str
    """Full spelling, group and version joined by a slash, for example `batch/v1`."""
    version: str
    """Short spelling without the group, for example `v1`, so that clients need not split strings."""
