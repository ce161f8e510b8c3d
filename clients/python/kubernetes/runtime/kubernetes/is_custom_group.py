"""Which groups have custom resources."""

from __future__ import annotations


def is_custom_group(group: str) -> bool:
    """Whether a group is none of Kubernetes' own. Only these surely take strategic merge patches."""
    return "." in group and group != "k8s.io" and not group.endswith(".k8s.io")
