from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1beta1_non_resource_attributes import V1beta1NonResourceAttributes
    from .v1beta1_resource_attributes import V1beta1ResourceAttributes


class V1beta1SelfSubjectAccessReviewSpec(
    Model,
    rename={"non_resource_attributes": "nonResourceAttributes", "resource_attributes": "resourceAttributes"},
):
    """The action a caller wants checked for itself; give exactly one of the two attribute sets."""

    non_resource_attributes: V1beta1NonResourceAttributes | None = None
    """Use this to test a plain URL path; cannot be combined with `resourceAttributes`."""
    resource_attributes: V1beta1ResourceAttributes | None = None
    """Use this to test an action on API objects; cannot be combined with `nonResourceAttributes`."""
