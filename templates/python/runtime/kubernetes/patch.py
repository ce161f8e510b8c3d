"""Patches that know which kind of patch they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..typed_body import TypedBody


def json_patch(steps: Sequence[Mapping[str, Any]]) -> TypedBody:
    """Steps to carry out in order (RFC 6902), all of them or none.

    Example:
        ``api.patch_namespaced_pod(name, namespace, json_patch([{"op": "remove", "path": "/metadata/labels/old"}]))``
    """
    return TypedBody("application/json-patch+json", list(steps))


def merge_patch(changes: Any) -> TypedBody:
    """What to change, as a part of the object (RFC 7386): None in a dict removes a field, a list replaces a list."""
    return TypedBody("application/merge-patch+json", changes)


def strategic_merge_patch(changes: Any) -> TypedBody:
    """What to change, as a part of the object; lists are merged by their items' keys, as the kind declares.

    Only for kinds that are built into the server, not for custom resources.
    """
    return TypedBody("application/strategic-merge-patch+json", changes)


def apply_patch(fields: Any) -> TypedBody:
    """All fields that the caller wants to own, ``apiVersion``, ``kind`` and name included (server-side apply).

    The operation's ``field_manager`` says who that is, and its ``force`` takes over fields of others.
    """
    # JSON is YAML, and every server that knows server-side apply knows this media type.
    return TypedBody("application/apply-patch+yaml", fields)
