from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from .v1_owner_reference import V1OwnerReference


class V1ObjectMeta(
    Model,
    rename={
        "cluster_name": "clusterName",
        "creation_timestamp": "creationTimestamp",
        "deletion_grace_period_seconds": "deletionGracePeriodSeconds",
        "deletion_timestamp": "deletionTimestamp",
        "generate_name": "generateName",
        "owner_references": "ownerReferences",
        "resource_version": "resourceVersion",
        "self_link": "selfLink",
    },
):
    """Standard data that every stored object carries: its identity, labels, owners and lifecycle timestamps."""

    annotations: dict[str, str] | None = None
    """Free-form notes for tools and libraries, as string pairs. They cannot be selected on, and may be larger than
    labels.
    """
    cluster_name: str | None = None
    """Reserved for distinguishing clusters whose names coincide; the server ignores any value sent in a create or
    update.
    """
    creation_timestamp: datetime | None = None
    """When the server stored the object, in UTC and RFC 3339 form; set by the server and read-only."""
    deletion_grace_period_seconds: int | None = None
    """Seconds granted for an orderly shutdown; appears together with `deletionTimestamp` and can only be shortened
    afterwards. Format: int64.
    """
    deletion_timestamp: datetime | None = None
    """Moment after which the object is expected to vanish; present once graceful deletion has begun and impossible to
    revoke. Set by the server.
    """
    finalizers: list[str] | None = None
    """Names of cleanup steps still outstanding. While any remain, a deleted object stays visible; each controller
    removes its own.
    """
    generate_name: str | None = None
    """Prefix from which the server builds a unique name by adding a random suffix; used only when `name` is empty."""
    generation: int | None = None
    """Counter the server raises whenever the desired state changes; compare it with `observedGeneration` in a status.
    Read-only. Format: int64.
    """
    labels: dict[str, str] | None = None
    """Short string pairs for grouping objects; services, controllers and list queries pick objects by them."""
    name: str | None = None
    """Identifies the object among its kind within a namespace. Needed on creation unless `generateName` is given, and
    fixed afterwards.
    """
    namespace: str | None = None
    """Namespace the object lives in; blank stands for `default`, and cluster-wide kinds leave it out. Fixed after
    creation.
    """
    owner_references: list[V1OwnerReference] | None = None
    """Objects this one depends on. Once all of them are gone, the garbage collector deletes it; at most one may be the
    managing controller.
    """
    resource_version: str | None = None
    """Opaque version token. Send it back in an update to detect concurrent changes, or use it to start a watch; compare
    for equality only.
    """
    self_link: str | None = None
    """Path of this very object on the API server, filled in on read and never needed in requests."""
    uid: str | None = None
    """Identifier that the server generates and never reuses, so it distinguishes an object from a later one of the same
    name. Read-only.
    """
