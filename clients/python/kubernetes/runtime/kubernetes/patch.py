"""Patches that carry their patch type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..typed_body import TypedBody


def json_patch(steps: Sequence[Mapping[str, Any]]) -> TypedBody:
    """Steps to apply in order (RFC 6902), all or none.

    Example:
        ``api.patch_namespaced_pod(name, namespace, json_patch([{"op": "remove", "path": "/metadata/labels/old"}]))``
    """
    return TypedBody("application/json-patch+json", list(steps))


def merge_patch(changes: Any) -> TypedBody:
    """The fields to change, as part of the object (RFC 7386): None removes a field, a list replaces the whole list."""
    return TypedBody("application/merge-patch+json", changes)


def strategic_merge_patch(changes: Any) -> TypedBody:
    """The fields to change, as part of the object. Lists are merged by their items' keys, as the kind declares.

    Only for kinds built into the server, not for custom resources.
    """
    return TypedBody("application/strategic-merge-patch+json", changes)


def apply_patch(fields: Any) -> TypedBody:
    """All fields that the caller wants to own, including ``apiVersion``, ``kind`` and name (server-side apply).

    The operation's ``field_manager`` identifies the owner; ``force`` takes over fields of other owners.
    """
    # JSON is YAML, and every server with server-side apply accepts this media type.
    return TypedBody("application/apply-patch+yaml", fields)
