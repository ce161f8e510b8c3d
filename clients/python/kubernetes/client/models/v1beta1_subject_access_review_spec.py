from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_non_resource_attributes import V1beta1NonResourceAttributes
    from .v1beta1_resource_attributes import V1beta1ResourceAttributes


class V1beta1SubjectAccessReviewSpec(
    Model,
    rename={"non_resource_attributes": "nonResourceAttributes", "resource_attributes": "resourceAttributes"},
):
    """The access to check: a subject, and either an object access or a URL access, never both."""

    extra: dict[str, list[str]] | None = None
    """Further identity attributes of the subject, normally copied from `UserInfo.extra`, for authorizers that look at
    them.
    """
    group: list[str] | None = None
    """Names of the groups to test for. The key is singular although it takes a list; needed when `user` is empty."""
    non_resource_attributes: V1beta1NonResourceAttributes | None = None
    """URL access to test. Exactly one of this and `resourceAttributes` has to be present."""
    resource_attributes: V1beta1ResourceAttributes | None = None
    """Object access to test. Exactly one of this and `nonResourceAttributes` has to be present."""
    user: str | None = None
    """Username to test for. With `user` alone no group memberships are assumed, so list relevant ones in `group`."""
