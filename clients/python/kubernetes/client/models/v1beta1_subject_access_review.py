from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.model import Model

if TYPE_CHECKING:
    from .v1_object_meta import V1ObjectMeta
    from .v1beta1_subject_access_review_spec import V1beta1SubjectAccessReviewSpec
    from .v1beta1_subject_access_review_status import V1beta1SubjectAccessReviewStatus


class V1beta1SubjectAccessReview(Model, rename={"api_version": "apiVersion"}):
    """Checks whether any given user or group may perform an action, anywhere in the cluster. Delegating API servers and
    webhook authorizers use it; nothing is stored.
    """

    api_version: str | None = None
    """Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
    rejected by servers.
    """
    kind: str | None = None
    """CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
    list items.
    """
    metadata: V1ObjectMeta | None = None
    """Leave this empty: the review is answered on the spot and never stored."""
    spec: V1beta1SubjectAccessReviewSpec
    """The subject and the action to test."""
    status: V1beta1SubjectAccessReviewStatus | None = None
    """The authorizer's answer, set by the server; omit it on input."""
